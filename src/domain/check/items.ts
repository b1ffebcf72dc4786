import type { Item } from '#schema/types.ts';
import type { DataPath, Diagram } from '#domain/library.ts';
import { didYouMean, problem, type Place, type Problem } from '#domain/problems.ts';
import { clozeRules, sameAnswers, shortRules } from './written.ts';

/** What the rules of an item need to know around it. */
export interface ItemPlace {
  readonly diagrams: ReadonlyMap<string, Diagram>;
  /** Where a field of the item stands. */
  readonly at: (path: DataPath) => Place;
}

type Options = readonly { readonly id: string; readonly text: string }[];

const pointsAtOthers = /\b(?:all|none|both|any) of (?:the above|the below|these)\b/i;

/** Keys that name what exists, options that differ, gaps and points that are where they should be. */
export function itemRules(item: Item, place: ItemPlace): Problem[] {
  const { at } = place;
  switch (item.type) {
    case 'single':
    case 'multi':
      return [...named(item.key, item.options, at(['key'])), ...optionRules(item.options, ['options'], at)];
    case 'sort':
      return [
        ...optionRules(item.buckets, ['buckets'], at),
        ...partRules({ parts: item.cards, list: 'cards', places: item.buckets }, at),
      ];
    case 'match':
      return [
        ...optionRules(item.choices, ['choices'], at),
        ...partRules({ parts: item.rows, list: 'rows', places: item.choices }, at),
      ];
    case 'label':
      return [
        ...optionRules(item.labels, ['labels'], at),
        ...partRules({ parts: item.points, list: 'points', places: item.labels }, at),
        ...item.points.flatMap((point, n) =>
          pointRules(point, place.diagrams.get(item.diagram), at(['points', n])),
        ),
      ];
    case 'short':
      return shortRules(item, at);
    case 'cloze':
      return [
        ...clozeRules(item, at),
        ...item.gaps.flatMap((gap, n) =>
          gap.kind === 'choose'
            ? [
                ...named([gap.key], gap.options, at(['gaps', n, 'key'])),
                ...optionRules(gap.options, ['gaps', n, 'options'], at),
              ]
            : sameAnswers(gap.accept, ['gaps', n, 'accept'], at),
        ),
      ];
    case 'rank':
    case 'poll':
      return optionRules(item.options, ['options'], at);
    case 'truefalse':
    case 'order':
    case 'estimate':
    case 'checklist':
    case 'rubric':
    case 'likert':
    case 'card':
    case 'reflection':
      return [];
  }
}

function named(ids: readonly string[], options: Options, place: Place): Problem[] {
  const known = options.map(({ id }) => id);
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => problem('unknown-key', place, { id, hint: didYouMean(id, known) }));
}

/** Parts that belong in places which exist. */
function partRules(
  {
    parts,
    list,
    places,
  }: {
    parts: readonly { readonly key: string; readonly also?: readonly string[] }[];
    list: string;
    places: Options;
  },
  at: ItemPlace['at'],
): Problem[] {
  return parts.flatMap(({ key, also = [] }, n) => [
    ...named([key], places, at([list, n, 'key'])),
    ...named(also, places, at([list, n, 'also'])),
  ]);
}

/** Options that differ, and that do not speak of each other. */
function optionRules(options: Options, path: DataPath, at: ItemPlace['at']): Problem[] {
  const texts = options.map(({ text }) => plain(text));
  return options.flatMap(({ text }, n) => {
    const place = at([...path, n, 'text']);
    return [
      ...(texts.indexOf(texts[n] ?? '') < n ? [problem('same-options', place, { text })] : []),
      ...(pointsAtOthers.test(text) ? [problem('points-at-others', place, { text })] : []),
    ];
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A point that stands inside its picture, with room for its number. */
function pointRules(
  { id, x, y }: { readonly id: string; readonly x: number; readonly y: number },
  diagram: Diagram | undefined,
  place: Place,
): Problem[] {
  if (!diagram) return [];
  const [left = 0, top = 0, width = 0, height = 0] = diagram.viewBox.split(/\s+/).map(Number);
  const isInside = x >= left && x <= left + width && y >= top && y <= top + height;
  return isInside ? [] : [problem('outside-picture', place, { id, width, height })];
}
