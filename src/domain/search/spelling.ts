import { distance } from 'fastest-levenshtein';
import { nameKey, namesOf } from './names.ts';
import { queryWords } from './query.ts';
import type { TitleEntry } from './titles.ts';

/** How many letters may be wrong in a word or name of this length. */
function reach(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : length < 10 ? 2 : 3;
}

/** How far apart two words are; two neighbours that changed places count as one slip. */
function slips(a: string, b: string): number {
  return isSwapped(a, b) ? 1 : distance(a, b);
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && a !== b;
}

/** Entries whose name is nearly the query, the nearest first: what it may have meant. */
export function nearestEntries(
  query: string,
  titles: readonly TitleEntry[],
  { most }: { most: number },
): TitleEntry[] {
  const asked = nameKey(query);
  return titles
    .map((entry) => ({
      entry,
      far: Math.min(...namesOf(entry).map((name) => slips(asked, nameKey(name)))),
    }))
    .filter(({ far }) => far > 0 && far <= reach(asked.length))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/**
 * Puts the nearest known word in the place of each unknown one and drops those that are near nothing.
 * The words stand in the order in which they are preferred. Nothing when nothing changes or nothing is left.
 */
export function mendQuery(
  query: string,
  words: readonly string[],
  { mostSlips = 3 }: { mostSlips?: number } = {},
): string | undefined {
  const known = words.map((word) => ({ word, key: nameKey(word) }));
  const typed = queryWords(query);
  const mended = typed.flatMap((word) => {
    const key = nameKey(word);
    if (key.length < 4 || known.some((one) => one.key.startsWith(key))) return [word];
    const near = known
      .map((one) => ({ ...one, far: slips(key, one.key), isOdd: Number(one.key[0] !== key[0]) }))
      .filter(({ far }) => far <= Math.min(mostSlips, reach(key.length)))
      .sort((a, b) => a.far - b.far || a.isOdd - b.isOdd);
    return near[0] ? [near[0].word] : [];
  });
  const text = mended.join(' ');
  return text && text !== typed.join(' ') ? text : undefined;
}
