import { markWords } from './marks.ts';
import { wordKeys } from './names.ts';
import { queryWords, withoutFillers } from './query.ts';
import type { SearchRow } from './rows.ts';

/** What was looked for when a page was opened: the page, and the words to mark there. */
export interface Sought {
  path: string;
  words: readonly string[];
}

/** The words to mark where a row, or one of its sections, is opened: those of the query, those that were marked in the results, and those that the index found. */
export function wordsToMark(
  rows: readonly SearchRow[],
  { url, query, fillers }: { url: string; query: string; fillers: readonly string[] },
): string[] {
  const texts = rows.flatMap((row) => [row, ...row.sections]).filter((one) => one.url === url);
  const marked = texts.flatMap(({ title, text }) => [...title, ...text].filter(({ isMatch }) => isMatch));
  const found = rows
    .filter((row) => [row, ...row.sections].some((one) => one.url === url))
    .flatMap((row) => row.found ?? []);
  const words = [...marked.map(({ text }) => text), ...found].flatMap(queryWords);
  return [...new Set([...queryWords(withoutFillers(query, fillers)), ...words])];
}

/** The text that holds the most different words: the first of them where several do, none where no text holds any. */
export function bestText(texts: readonly string[], words: readonly string[]): number | undefined {
  const counts = texts.map((text) => words.filter((word) => isIn(text, word)).length);
  const best = Math.max(0, ...counts);
  return best > 0 ? counts.indexOf(best) : undefined;
}

/** Where words stand in a text: from the first character to behind the last. */
export function placesOf(text: string, words: readonly string[]): { from: number; to: number }[] {
  let to = 0;
  return markWords(text, words).flatMap((piece) => {
    const from = to;
    to += piece.text.length;
    return piece.isMatch ? [{ from, to }] : [];
  });
}

/** Reads what was looked for as it was handed over; nothing where it is not that. */
export function readSought(kept: string): Sought | undefined {
  try {
    const found = JSON.parse(kept) as Partial<Sought> | null;
    const { path, words } = found ?? {};
    return typeof path === 'string' && Array.isArray(words) && words.every((word) => typeof word === 'string')
      ? { path, words }
      : undefined;
  } catch {
    return undefined;
  }
}

function isIn(text: string, word: string): boolean {
  const keys = wordKeys(word);
  return keys.length > 0 && keys.every((key) => markWords(text, [key]).some(({ isMatch }) => isMatch));
}
