import { askCards, cardsOf, type Cards } from '#domain/search/cards.ts';
import { fused } from '#domain/search/fused.ts';
import { rowOfTitle, type SearchRow } from '#domain/search/rows.ts';
import { isNarrowed, type SearchState } from '#domain/search/state.ts';
import type { TitleEntry } from '#domain/search/titles.ts';
import type { Lists } from './lists.ts';

/** From so many telling words on, a query is a question. */
const question = 2;
/** How many rows change places, so that nothing moves when more are shown. */
const moving = 10;
/** How many pages the cards may bring in. */
const brought = 20;

let made: { titles: readonly TitleEntry[]; cards: Cards } | undefined;

/** Rows of a whole question, ordered by what the index found in the texts and by what the cards say. */
export async function byCards(
  rows: readonly SearchRow[],
  {
    lists,
    state,
    words,
    said,
    scores,
  }: {
    lists: Lists;
    state: SearchState;
    words: readonly string[];
    /** How many rows, at the head, say the question word for word. */
    said: number;
    scores: readonly number[];
  },
): Promise<readonly SearchRow[]> {
  // Whoever narrows, sorts or quotes has said what counts; and where a text has the very words, it was meant.
  if (said > 0 || words.length < question || isNarrowed(state) || state.sort || /["“”„«»]/.test(state.query))
    return rows;
  const titles = await lists.titles().catch(() => []);
  if (titles.length === 0) return rows;
  if (made?.titles !== titles) made = { titles, cards: cardsOf(titles) };
  const fits = askCards(made.cards, words.join(' ')).slice(0, brought);
  const first = rows.slice(0, moving);
  const texts = first.map(({ url }, at) => ({ url, score: scores[at] ?? 0 }));
  const known = new Map([
    ...fits.map(({ entry }) => [entry.url, rowOfTitle(entry, words)] as const),
    ...rows.map((row) => [row.url, row] as const),
  ]);
  const order = fused(
    texts,
    fits.map(({ entry, score }) => ({ url: entry.url, score })),
  );
  return [...new Set([...order, ...rows.map(({ url }) => url)])].flatMap((url) => known.get(url) ?? []);
}
