import type { Dimension, Inventory } from '#schema/types.ts';
import type { Ratings } from './statements.ts';

/** When a part of a craft was last done, newest first. The place in this list is the rating that is saved. */
export const recencies = ['fresh', 'rusty', 'never'] as const;
export type Recency = (typeof recencies)[number];

/** The id under which it is saved when a dimension was last done. No statement has it, so it never enters a score. */
export function recencyId({ id }: Pick<Dimension, 'id'>): string {
  return `${id}-last-done`;
}

/** The ids of all such answers; none for an inventory that does not ask. */
export function recencyIds({ recency, dimensions }: Inventory): readonly string[] {
  return recency ? dimensions.map(recencyId) : [];
}

/** When a dimension was last done, if that was answered. */
export function recencyOf(dimension: Pick<Dimension, 'id'>, ratings: Ratings): Recency | undefined {
  const rating = ratings[recencyId(dimension)];
  return typeof rating === 'number' ? recencies[rating] : undefined;
}
