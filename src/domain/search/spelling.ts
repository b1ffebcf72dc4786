import { distance } from 'fastest-levenshtein';
import { nameKey, namesOf, wordKeys } from './names.ts';
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

/** A name that is nearly what was typed. */
export interface NearName {
  entry: TitleEntry;
  name: string;
  /** How many letters are different. */
  far: number;
}

/** Names that are nearly the query, the nearest first and one of each entry: what it may have meant. */
export function nearestNames(
  query: string,
  titles: readonly TitleEntry[],
  { most }: { most: number },
): NearName[] {
  const asked = nameKey(query);
  return titles
    .flatMap((entry) => {
      const names = namesOf(entry).map((name) => ({ entry, name, far: slips(asked, nameKey(name)) }));
      return names.sort((a, b) => a.far - b.far).slice(0, 1);
    })
    .filter(({ far }) => far > 0 && far <= reach(asked.length))
    .sort((a, b) => a.far - b.far)
    .slice(0, most);
}

/** What a query meant whose words are nowhere: the name nearest to it, unless its words one by one are nearer to others. */
export function meantBy(
  query: string,
  near: readonly NearName[],
  words: readonly string[],
): string | undefined {
  const mended = mendQuery(query, words);
  const [first] = near;
  if (!first || !mended) return mended;
  return first.far <= slips(nameKey(query), nameKey(mended)) ? first.name : mended;
}

/**
 * Puts the nearest known word in the place of each unknown one and drops those that are near nothing.
 * The words stand in the order in which they are preferred. Nothing when no word is mended.
 */
export function mendQuery(
  query: string,
  words: readonly string[],
  { mostSlips = 3 }: { mostSlips?: number } = {},
): string | undefined {
  const known = words.map((word) => ({ word, key: nameKey(word) }));
  const typed = queryWords(query);
  // Among other words, one that is far from all is rather rare than misspelled.
  const most = typed.length > 1 ? Math.min(mostSlips, 1) : mostSlips;
  const isKnown = (key: string) => key.length < 4 || known.some((one) => one.key.startsWith(key));
  const nearest = (word: string) => {
    const key = nameKey(word);
    return known
      .map((one) => ({ ...one, far: slips(key, one.key), isOdd: Number(one.key[0] !== key[0]) }))
      .filter(({ far }) => far <= Math.min(most, reach(key.length)))
      .sort((a, b) => a.far - b.far || a.isOdd - b.isOdd)[0]?.word;
  };
  const mended = typed.map((word) => {
    const isRight = wordKeys(word).every(isKnown);
    return { isRight, word: isRight ? word : nearest(word) };
  });
  const isMended = mended.some(({ isRight, word }) => !isRight && word);
  return isMended ? mended.flatMap(({ word }) => word ?? []).join(' ') : undefined;
}
