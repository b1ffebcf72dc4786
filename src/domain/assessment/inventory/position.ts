import type { Inventory } from '#schema/types.ts';
import { whole, type Profile } from './profile.ts';

/** Where a profile stands on the grid, and what that place says. */
export type Position = Inventory['positions'][number];

/** A third of a dimension. The middle is wide on purpose: small differences mean little. */
export type Level = 'low' | 'middle' | 'high';

/** The edges of the middle, which belongs to it on both sides. */
export const middle = { from: 40, to: 60 } as const;

/** The level of a score, as people read it. */
export function levelOf(score: number): Level {
  if (whole(score) < middle.from) return 'low';
  return whole(score) > middle.to ? 'high' : 'middle';
}

/** The first position whose levels all hold; null while a dimension has no score. */
export function positionOf(inventory: Inventory, profile: Profile): Position | null {
  const levels = new Map<string, Level>();
  for (const { id, score } of profile.dimensions) if (score !== null) levels.set(id, levelOf(score));
  if (levels.size < inventory.dimensions.length) return null;
  return (
    inventory.positions.find(({ when }) =>
      Object.entries(when).every(([id, level]) => levels.get(id) === level),
    ) ?? null
  );
}
