import type { Entry, Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import type { Assessment, SingleItem } from '#schema/types.ts';

/** A key is given away when it is this much longer than the longest other option. */
const tellingLength = 1.15;
/** Options of a few words differ in length by nature. */
const shortOption = 40;
/** A place in the list is too often right when more than this share of all keys stand there. */
const mostAtOnePlace = 0.4;
/** Below this number of items a skew is chance. */
const fewest = 20;

interface Single {
  entry: Entry<Assessment>;
  item: SingleItem;
  path: readonly (string | number)[];
}

/** Items whose key a reader finds without knowing anything: it is the longest option. */
export function longestKeys(library: Library): Problem[] {
  return singlesIn(library).flatMap(({ entry, item, path }) => {
    const key = item.options.find(({ id }) => item.key.includes(id));
    const others = item.options.filter((option) => option !== key).map(({ text }) => text.length);
    return key && key.text.length > shortOption && key.text.length > tellingLength * Math.max(...others)
      ? [problem('longest-key', entry.at([...path, 'options']), { id: item.id })]
      : [];
  });
}

/** A bank in which the same place in the list is right too often. */
export function skewedKeys(library: Library): Problem[] {
  const singles = singlesIn(library).filter(({ item }) => item.options.length === 4);
  if (singles.length < fewest) return [];
  return [0, 1, 2, 3].flatMap((place) => {
    const here = singles.filter(({ item }) => item.key.includes(item.options[place]?.id ?? ''));
    const last = here.at(-1);
    if (!last || here.length / singles.length <= mostAtOnePlace) return [];
    const values = { n: here.length, of: singles.length, place: place + 1 };
    return [problem('skewed-keys', last.entry.at([...last.path, 'key']), values)];
  });
}

function singlesIn(library: Library): Single[] {
  return [...sourceShelf(library).assessment.values()].flatMap((entry: Entry<Assessment>) =>
    'items' in entry.data
      ? entry.data.items.flatMap((item, n) =>
          item.type === 'single' ? [{ entry, item, path: ['items', n] }] : [],
        )
      : [],
  );
}
