/** Orders in which results can stand beside that of relevance: the shortest first, the last reviewed first. */
export const sortNames = ['minutes', 'reviewed'] as const;

/** One order other than that of relevance. */
export type SortName = (typeof sortNames)[number];

/** Reads the name of an order; absent for any other text. */
export function sortOf(text: string | null | undefined): SortName | undefined {
  return sortNames.find((name) => name === text);
}

/** Values of pages by their id: a number of minutes, or a day such as 2026-11-23. */
export type SortValues = ReadonlyMap<string, string>;

/**
 * Pages in an order other than that of relevance. Those without a value stand last, and pages that are equal stay as
 * they were: the most relevant first.
 */
export function inOrder<Hit extends { id: string }>(
  hits: readonly Hit[],
  sort: SortName,
  values: SortValues,
): Hit[] {
  const has = (hit: Hit) => values.has(hit.id);
  const value = ({ id }: Hit) => values.get(id) ?? '';
  const compare = {
    minutes: (a: Hit, b: Hit) => Number(value(a)) - Number(value(b)),
    reviewed: (a: Hit, b: Hit) => Number(value(a) < value(b)) - Number(value(a) > value(b)),
  };
  return [...hits.filter(has).sort(compare[sort]), ...hits.filter((hit) => !has(hit))];
}
