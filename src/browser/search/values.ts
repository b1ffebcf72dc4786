import { inOrder, type SortName } from '#domain/search/order.ts';
import { sortFilters } from '#domain/search/record.ts';
import type { Hit, Index } from './pagefind.ts';

/** Ids of pages, by filter and value. */
type PagesByValue = Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>;

const remembered = new WeakMap<Index, Promise<PagesByValue>>();

/** Which pages have which value of which filter. The index is asked once. */
export function pagesByValue(index: Index): Promise<PagesByValue> {
  const known = remembered.get(index) ?? askForPages(index);
  remembered.set(index, known);
  return known;
}

/** Hits in the order that is wanted. No page is fetched for it: the index knows the values. */
export async function sorted(index: Index, hits: readonly Hit[], sort: SortName): Promise<readonly Hit[]> {
  const pages = Object.entries((await pagesByValue(index))[sortFilters[sort]] ?? {});
  const values = pages.flatMap(([value, ids]) => [...ids].map((id) => [id, value] as const));
  return inOrder(hits, sort, new Map(values));
}

async function askForPages(index: Index): Promise<PagesByValue> {
  const all = Object.entries(await index.filters()).map(async ([name, values]) => {
    const pages = Object.keys(values).map(async (value) => {
      const { results } = await index.search(null, { filters: { [name]: { any: [value] } } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    });
    return [name, Object.fromEntries(await Promise.all(pages))] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}
