import type { Inventory } from '#schema/types.ts';

/** The titles of all dimensions and facets, by id. */
export function titlesOf(inventory: Inventory): ReadonlyMap<string, string> {
  return new Map(
    inventory.dimensions.flatMap((dimension) =>
      [dimension, ...dimension.facets].map(({ id, title }) => [id, title] as const),
    ),
  );
}
