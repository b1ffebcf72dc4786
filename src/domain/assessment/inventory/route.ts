import type { Dimension, Inventory } from '#schema/types.ts';
import { whole, type Profile } from './profile.ts';
import { lessonsOf } from './reading.ts';
import { recencyOf } from './recency.ts';
import type { Ratings } from './statements.ts';

/** One stop of a personal route: a dimension that is worth a next step, and why. */
export interface Stop {
  readonly dimension: Dimension;
  /** As people read it, 0 to 100. */
  readonly score: number;
  /** Whether the score is no higher than the route's edge. */
  readonly isLow: boolean;
  /** Whether it was done, and longer ago than skills last without practice. */
  readonly isRusty: boolean;
  /** Ids of lessons, each at the first stop that asks for it. */
  readonly lessons: readonly string[];
}

/**
 * The stops of a result: dimensions with a low score, lowest first, then those that are only rusty. The order of the content
 * decides between equal scores. Dimensions without a score are left out; an inventory without a route has no stops.
 */
export function routeOf(inventory: Inventory, profile: Profile, ratings: Ratings): readonly Stop[] {
  const { route } = inventory;
  if (!route) return [];
  const scores = new Map(profile.dimensions.map(({ id, score }) => [id, score]));
  const stops = inventory.dimensions.flatMap((dimension) => {
    const exact = scores.get(dimension.id) ?? null;
    if (exact === null) return [];
    const score = whole(exact);
    const [isLow, isRusty] = [score <= route.upTo, recencyOf(dimension, ratings) === 'rusty'];
    return isLow || isRusty ? [{ dimension, score, isLow, isRusty }] : [];
  });
  const sorted = [...stops].sort((a, b) => Number(b.isLow) - Number(a.isLow) || a.score - b.score);
  const given = new Set<string>();
  return sorted.map((stop) => {
    const lessons = stop.dimension.facets.flatMap(lessonsOf).filter((id) => !given.has(id));
    const own = [...new Set(lessons)];
    own.forEach((id) => given.add(id));
    return { ...stop, lessons: own };
  });
}
