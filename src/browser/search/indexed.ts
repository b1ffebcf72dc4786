import { mentionsIn } from '#domain/search/mentions.ts';
import { bareTitle, conceptsNamed, nameKey } from '#domain/search/names.ts';
import { proofOf, type Proof } from '#domain/search/proof.ts';
import { queryWords, withoutFillers } from '#domain/search/query.ts';
import { pinFirst, rowOf, rowOfTitle, type SearchRow } from '#domain/search/rows.ts';
import { isNarrowed, type SearchState } from '#domain/search/state.ts';
import type { NearName } from '#domain/search/spelling.ts';
import { countsOf, findHits } from './asking.ts';
import { byCards } from './by-cards.ts';
import type { Amount, Answer } from './engine.ts';
import type { Lists } from './lists.ts';
import { foundWords, type Index, type Hit, type IndexedPage } from './pagefind.ts';
import { askTitles, near } from './titled.ts';
import { sorted } from './values.ts';

interface Sources {
  index: Index;
  lists: Lists;
  fillers: readonly string[];
}

/** Answers from the index. A query whose words are nowhere is mended, and its mended form is answered. */
export async function askIndex(sources: Sources, state: SearchState, amount: Amount): Promise<Answer> {
  const { answer, proof } = await answerOf(sources, state, amount);
  if (proof === 'typed') return answer;
  const nearby = await near(state.query, await optional(sources.lists.names()));
  const suggestions = nearby.map(({ entry }) => entry.title);
  if (proof === 'bent') {
    const rows = isNarrowed(state) || state.sort ? answer.rows : withFirst(nearby, answer.rows, state.query);
    return { ...answer, rows, suggestions };
  }
  const { meantBy } = await import('#domain/search/spelling.ts');
  const instead = meantBy(state.query, nearby, await optional(sources.lists.words()));
  const mended = instead ? (await answerOf(sources, { ...state, query: instead }, amount)).answer : undefined;
  if (instead && mended && mended.total > 0) {
    // What is shown already need not be offered.
    const shown = mended.rows[0]?.title.map(({ text }) => text).join('');
    const others = suggestions.filter((title) => title !== shown && nameKey(title) !== nameKey(instead));
    return { ...mended, instead, suggestions: others };
  }
  return answer.total > 0 ? { ...answer, suggestions } : nothing(sources, state, amount);
}

/** The rows with those of near names at their head; one slip of the pen away, a name is there in any case. */
function withFirst(near: readonly NearName[], rows: readonly SearchRow[], query: string): SearchRow[] {
  const rowFor = ({ entry, far }: NearName) =>
    rows.find(({ url }) => url === entry.url) ?? (far === 1 ? rowOfTitle(entry, queryWords(query)) : []);
  return pinFirst(near.flatMap(rowFor), rows);
}

/** Rows for a query as it stands, and how well its words were found. */
async function answerOf(
  { index, lists, fillers }: Sources,
  state: SearchState,
  amount: Amount,
): Promise<{ answer: Answer; proof: Proof }> {
  const names = await optional(lists.names());
  const { asked, touched } = mentionsIn(state.query, names, { fillers });
  const wholly = conceptsNamed(state.query, names, { fillers });
  const named = [...new Set([...wholly, ...asked])];
  const mentioned = [...new Set([...named, ...touched])];
  const hints = { fillers, names: mentioned.map(bareTitle) };
  const { hits: ranked, said, byWord } = await findHits(index, state, hints);
  const hits = state.sort ? await sorted(index, ranked, state.sort) : ranked;
  const words = queryWords(withoutFillers(state.query, fillers));
  const pages = await Promise.all(hits.slice(0, amount.rows).map((hit) => hit.data()));
  const read = pages.map((page) =>
    rowOf(page, { words, found: foundWords(page), sections: amount.sections }),
  );
  // Whoever types a name has asked no question.
  const rows =
    wholly.length > 0
      ? read
      : await byCards(read, { lists, state, words, said, scores: hits.map(({ score }) => score) });
  // Whoever wants an order of their own gets no name put before it.
  const pinned = (state.sort ? [] : named)
    .map((entry) => rows.find(({ url }) => url === entry.url) ?? rowOfTitle(entry, words))
    .filter((row) => !isNarrowed(state) || rows.includes(row));
  const counts = amount.counts ? countsOf(index, state, { ...hints, hits }) : undefined;
  return {
    answer: {
      rows: pinFirst(pinned, rows),
      total: Math.max(hits.length, pinned.length),
      suggestions: [],
      ...(counts && { counts }),
    },
    proof: named.length > 0 || words.length === 0 ? 'typed' : await proofIn(words, pages, byWord),
  };
}

/** How well the words were found: on the pages that are shown, or else where each of them was found. */
async function proofIn(
  words: readonly string[],
  pages: readonly IndexedPage[],
  byWord: readonly (readonly Hit[])[],
): Promise<Proof> {
  const shown = pages.flatMap(foundWords);
  const query = words.join(' ');
  if (proofOf(query, shown) === 'typed') return 'typed';
  const others = await Promise.all(byWord.flatMap((hits) => hits.slice(0, 3)).map((hit) => hit.data()));
  return proofOf(query, [...shown, ...others.flatMap(foundWords)]);
}

/** What is left to try when the index knows nothing: titles, and names that are nearly the query. */
async function nothing({ lists, fillers }: Sources, state: SearchState, amount: Amount): Promise<Answer> {
  const answer = await askTitles({ lists, fillers }, state, amount);
  // Parts of the index that did not arrive look like an index that knows nothing.
  return navigator.onLine ? answer : { ...answer, limited: 'failed' };
}

/** A list that is good to have; without it, search goes on. */
async function optional<T>(list: Promise<readonly T[]>): Promise<readonly T[]> {
  return list.catch(() => []);
}
