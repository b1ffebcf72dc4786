import { formsOf } from '#domain/search/query.ts';
import { rankHits, wordForWord } from '#domain/search/ranking.ts';
import { facetNames, type FacetName } from '#domain/search/record.ts';
import { isNarrowed, type SearchState } from '#domain/search/state.ts';
import type { Counts, Hit, Index, Narrowing } from './pagefind.ts';
import { pagesByValue } from './values.ts';

/** What the index found for a query. */
export interface Found {
  hits: readonly Hit[];
  /** How many of them, at the head, say the query word for word. */
  said: number;
  /** What each word of the query found for itself. */
  byWord: readonly (readonly Hit[])[];
}

/** What is known about a query beside its words. */
export interface Hints {
  fillers: readonly string[];
  /** Other names of what is asked for. */
  names: readonly string[];
}

/** Puts a query to the index as phrases and word by word, and under the other names of what it asks for. */
export async function findHits(
  index: Index,
  state: SearchState,
  { fillers, names }: Hints,
  filters = narrowingOf(state),
): Promise<Found> {
  const ask = async (form: string | null) => (await index.search(form, { filters })).results;
  const askAll = (forms: readonly string[]) => Promise.all(forms.map(ask));
  const forms = formsOf(state.query, fillers);
  if (forms.phrases.length + forms.words.length === 0)
    return { hits: isNarrowed(state) ? await ask(null) : [], said: 0, byWord: [] };
  const [words, phrases, named] = await Promise.all([
    askAll(forms.words),
    askAll(forms.phrases),
    askAll(names),
  ]);
  const found = { words, phrases, names: named };
  return { hits: rankHits(found), said: wordForWord(found).size, byWord: words };
}

/** How many pages each value would leave: within its own facet, what is chosen there does not count. */
export async function countsOf(
  index: Index,
  state: SearchState,
  { hits, ...hints }: Hints & { hits: readonly Hit[] },
): Promise<Counts> {
  const values = await pagesByValue(index);
  const counted = facetNames.map(async (facet) => {
    const pages = values[facet] ?? {};
    const own = state.chosen[facet]?.length
      ? (await findHits(index, state, hints, narrowingOf(state, facet))).hits
      : hits;
    const numbers = Object.entries(pages).map(
      ([value, ids]) => [value, own.filter(({ id }) => ids.has(id)).length] as const,
    );
    return [facet, Object.fromEntries(numbers)] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

/** What the index is asked to narrow to; within its own facet, a count leaves the facet out. */
function narrowingOf({ chosen }: SearchState, without?: FacetName): Narrowing {
  const names = facetNames.filter((name) => name !== without && chosen[name]?.length);
  return Object.fromEntries(names.map((name) => [name, { any: chosen[name] ?? [] }]));
}
