import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf } from '#domain/assessment/inventory/profile.ts';
import { recencyIds, recencyOf } from '#domain/assessment/inventory/recency.ts';
import { routeOf } from '#domain/assessment/inventory/route.ts';
import { statementsOf, type Ratings } from '#domain/assessment/inventory/statements.ts';
import type { Inventory } from '#schema/types.ts';
import { long, makeCraft, makeInventory } from './inventory.make.ts';

const craft = makeCraft();

/** Every statement of a dimension rated alike. */
function rated(inventory: Inventory, points: Readonly<Record<string, number>>): Ratings {
  return Object.fromEntries(
    inventory.dimensions.flatMap(({ id, facets }) =>
      facets.flatMap(({ items }) =>
        items.flatMap((item) => {
          const value = points[id];
          if (value === undefined) return [];
          return [[item.id, item.reverse ? inventory.scale.length - 1 - value : value] as const];
        }),
      ),
    ),
  );
}

const route = (ratings: Ratings, inventory = craft) =>
  routeOf(inventory, profileOf(inventory, long, ratings), ratings);

describe('a route out of a result', () => {
  it('begins with the lowest part and leaves the strong ones out', () => {
    const stops = route(rated(craft, { depth: 2, breadth: 1 }));
    expect(stops.map(({ dimension, score }) => [dimension.id, score])).toEqual([
      ['breadth', 25],
      ['depth', 50],
    ]);
    expect(route(rated(craft, { depth: 3, breadth: 1 })).map(({ dimension }) => dimension.id)).toEqual([
      'breadth',
    ]);
  });

  it('takes in a strong part that is rusty, after all that are low', () => {
    const ratings = { ...rated(craft, { depth: 4, breadth: 1 }), 'depth-last-done': 1 };
    expect(route(ratings).map(({ dimension, isLow, isRusty }) => [dimension.id, isLow, isRusty])).toEqual([
      ['breadth', true, false],
      ['depth', false, true],
    ]);
  });

  it('does not call rusty what was never done, or done lately', () => {
    const high = rated(craft, { depth: 4, breadth: 4 });
    expect(route({ ...high, 'depth-last-done': 0, 'breadth-last-done': 2 })).toEqual([]);
    expect(recencyOf({ id: 'depth' }, { 'depth-last-done': 2 })).toBe('never');
    expect(recencyOf({ id: 'depth' }, { 'depth-last-done': 'unknown' })).toBeUndefined();
    expect(recencyOf({ id: 'depth' }, { 'depth-last-done': 7 })).toBeUndefined();
  });

  it('leaves out a part that too little was answered about', () => {
    expect(route({ ...rated(craft, { breadth: 0 }), 'depth-last-done': 1 })).toHaveLength(1);
  });

  it('names each lesson once, at the first stop that asks for it', () => {
    const dimensions = craft.dimensions.map((dimension) => ({
      ...dimension,
      facets: dimension.facets.map((facet) => ({ ...facet, next: ['shared', ...facet.next] })),
    }));
    const stops = route(rated(craft, { depth: 0, breadth: 1 }), { ...craft, dimensions });
    expect(stops.map(({ lessons }) => lessons)).toEqual([
      ['shared', 'lesson-ties', 'lesson-growth'],
      ['lesson-reach', 'lesson-speed'],
    ]);
  });

  it('is not there where the inventory has none', () => {
    const plain = makeInventory();
    expect(route(rated(plain, { depth: 0, breadth: 0 }), plain)).toEqual([]);
    expect(recencyIds(plain)).toEqual([]);
  });

  it('never lets the time of a part into its score', () => {
    const ids = statementsOf(craft, long).map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.array(fc.nat(4), { minLength: ids.length, maxLength: ids.length }),
        fc.array(fc.nat(2), { minLength: 2, maxLength: 2 }),
        (points, times) => {
          const ratings = Object.fromEntries(ids.map((id, n) => [id, points[n] ?? 0]));
          const timed = {
            ...ratings,
            ...Object.fromEntries(recencyIds(craft).map((id, n) => [id, times[n] ?? 0])),
          };
          expect(profileOf(craft, long, timed)).toEqual(profileOf(craft, long, ratings));
          const stops = route(timed);
          const low = stops.filter(({ isLow }) => isLow).map(({ score }) => score);
          expect(low).toEqual([...low].sort((a, b) => a - b));
        },
      ),
    );
  });
});
