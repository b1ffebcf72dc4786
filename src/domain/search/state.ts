import { sortOf, type SortName } from './order.ts';
import { facetNames, type FacetName } from './record.ts';

/** What somebody is looking for: words, the values they narrowed it to, and the order they want. */
export interface SearchState {
  query: string;
  chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Absent = by relevance. */
  sort?: SortName;
}

/** Reads a search from an address's fragment or query: `q=ally&kind=lesson&kind=concept&sort=minutes`. Unknown names are left out. */
export function readState(text: string): SearchState {
  const params = new URLSearchParams(text.replace(/^[#?]/, ''));
  const chosen = facetNames.flatMap((name) => {
    const values = [...new Set(params.getAll(name))].filter((value) => /^[a-z0-9-]{1,80}$/i.test(value));
    return values.length > 0 ? [[name, values] as const] : [];
  });
  const sort = sortOf(params.get('sort'));
  return {
    query: (params.get('q') ?? '').slice(0, 200),
    chosen: Object.fromEntries(chosen),
    ...(sort && { sort }),
  };
}

/** Writes a search as a fragment without its `#`; empty when nothing is looked for. */
export function writeState({ query, chosen, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim()) params.set('q', query.trim());
  for (const name of facetNames) for (const value of chosen[name] ?? []) params.append(name, value);
  if (sort) params.set('sort', sort);
  return params.toString();
}

/** Whether any value is chosen. */
export function isNarrowed({ chosen }: SearchState): boolean {
  return Object.values(chosen).some((values) => values.length > 0);
}
