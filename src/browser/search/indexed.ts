import { conceptsNamed, nameKey } from '#domain/search/names.ts';
import { proofOf, type Proof } from '#domain/search/proof.ts';
import { queryWords, withoutFillers } from '#domain/search/query.ts';
import { pinFirst, rowOf, rowOfTitle, type SearchRow } from '#domain/search/rows.ts';
import { isNarrowed, type SearchState } from '#domain/search/state.ts';
import type { TitleEntry } from '#domain/search/titles.ts';
import { countsOf, findHits } from './asking.ts';
import type { Amount, Answer } from './engine.ts';
import type { Lists } from './lists.ts';
import { foundWords, type Index, type IndexedPage } from './pagefind.ts';
import { askTitles, near } from './titled.ts';

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
  const suggestions = nearby.map(({ title }) => title);
  if (proof === 'bent') return { ...answer, rows: withFirst(nearby, answer.rows), suggestions };

  const { mendQuery } = await import('#domain/search/spelling.ts');
  const instead = mendQuery(state.query, await optional(sources.lists.words()));
  const mended = instead ? (await answerOf(sources, { ...state, query: instead }, amount)).answer : undefined;
  if (instead && mended && mended.total > 0) {
    // What is shown already need not be offered.
    const others = suggestions.filter((title) => nameKey(title) !== nameKey(instead));
    return { ...mended, instead, suggestions: others };
  }
  return answer.total > 0 ? { ...answer, suggestions } : nothing(sources, state, amount);
}

/** The rows with those of the given entries at their head. */
function withFirst(entries: readonly TitleEntry[], rows: readonly SearchRow[]): SearchRow[] {
  return pinFirst(
    entries.flatMap((entry) => rows.find(({ url }) => url === entry.url) ?? []),
    rows,
  );
}

/** Rows for a query as it stands, and how well its words were found. */
async function answerOf(
  { index, lists, fillers }: Sources,
  state: SearchState,
  amount: Amount,
): Promise<{ answer: Answer; proof: Proof }> {
  const bare = { ...state, query: withoutFillers(state.query, fillers) };
  const [names, asTyped] = await Promise.all([optional(lists.names()), findHits(index, state)]);
  const hits = asTyped.length > 0 ? asTyped : await findHits(index, bare);
  const words = queryWords(bare.query);
  const pages = await Promise.all(hits.slice(0, amount.rows).map((hit) => hit.data()));
  const rows = pages.map((page) =>
    rowOf(page, { words: [...words, ...foundWords(page)], sections: amount.sections }),
  );
  const pinned = conceptsNamed(state.query, names, { fillers })
    .map((entry) => rows.find(({ url }) => url === entry.url) ?? rowOfTitle(entry, words))
    .filter((row) => !isNarrowed(state) || rows.includes(row));
  const counts = amount.counts ? await countsOf(index, asTyped.length > 0 ? state : bare) : undefined;
  return {
    answer: {
      rows: pinFirst(pinned, rows),
      total: Math.max(hits.length, pinned.length),
      suggestions: [],
      ...(counts && { counts }),
    },
    proof: pinned.length > 0 || !bare.query ? 'typed' : proofIn(pages, bare.query),
  };
}

function proofIn(pages: readonly IndexedPage[], query: string): Proof {
  return pages.length === 0 ? 'none' : proofOf(query, pages.flatMap(foundWords));
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
