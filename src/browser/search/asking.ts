import { formsOf, mergeHits } from '#domain/search/query.ts';
import { facetNames, type FacetName } from '#domain/search/record.ts';
import { isNarrowed, type SearchState } from '#domain/search/state.ts';
import type { Counts, Hit, Index, Narrowing } from './pagefind.ts';

/** Puts a query to the index: first as a phrase, then as words, and joins the two. */
export async function findHits(index: Index, state: SearchState): Promise<Hit[]> {
  const filters = narrowingOf(state);
  const forms = formsOf(state.query);
  if (forms.length === 0) {
    return isNarrowed(state) ? (await index.search(null, { filters })).results : [];
  }
  const found = await Promise.all(forms.map((form) => index.search(form, { filters })));
  const [first, second] = found.map(({ results }) => results);
  return second ? mergeHits(first ?? [], second) : (first ?? []);
}

/** How many pages each value would leave: within its own facet, what is chosen there does not count. */
export async function countsOf(index: Index, state: SearchState): Promise<Counts> {
  await index.filters();
  const query = formsOf(state.query).at(-1) ?? null;
  const everything = await index.search(query, { filters: narrowingOf(state) });
  const own = facetNames.filter((name) => state.chosen[name]?.length);
  const counted = await Promise.all(
    own.map(async (name) => {
      const { filters } = await index.search(query, { filters: narrowingOf(state, name) });
      return [name, filters[name] ?? {}] as const;
    }),
  );
  return { ...everything.filters, ...Object.fromEntries(counted) };
}

function narrowingOf({ chosen }: SearchState, without?: FacetName): Narrowing {
  const names = facetNames.filter((name) => name !== without && chosen[name]?.length);
  return Object.fromEntries(names.map((name) => [name, { any: chosen[name] ?? [] }]));
}
