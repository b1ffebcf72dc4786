import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf, whole } from '#domain/assessment/inventory/profile.ts';
import { courseOf, furthestOf } from '#domain/assessment/inventory/series.ts';
import type { Sitting } from '#domain/assessment/inventory/sittings.ts';
import { hours, long, makeInventory } from './inventory.make.ts';

const inventory = makeInventory();

function makeSitting(day: number, ratings: Sitting['ratings'], changes: Partial<Sitting> = {}): Sitting {
  return {
    id: `s${day}`,
    form: 'long',
    version: 1,
    occasion: 'date',
    at: new Date(Date.UTC(2026, 0, day)).toISOString(),
    ratings,
    hours: {},
    ...changes,
  };
}

const ties = (rating: number) => ({ 'ties-1': rating, 'ties-2': rating });
const valuesOf = (id: string, sittings: readonly Sitting[]) =>
  courseOf(inventory, long, sittings)?.series.find((one) => one.id === id)?.values;

describe('courseOf', () => {
  it('needs two sittings', () => {
    expect(courseOf(inventory, long, [])).toBeNull();
    expect(courseOf(inventory, long, [makeSitting(1, ties(1))])).toBeNull();
  });

  it('gives each quality one number for each sitting, oldest first, whatever order they are kept in', () => {
    const sittings = [makeSitting(9, ties(4)), makeSitting(1, ties(1)), makeSitting(5, {})];
    expect(valuesOf('ties', sittings)).toEqual([25, null, 100]);
    expect(valuesOf('depth', sittings)).toEqual([25, null, 100]);
    expect(valuesOf('speed', sittings)).toEqual([null, null, null]);
  });

  it('says which series sum up others', () => {
    const course = courseOf(inventory, long, [makeSitting(1, ties(1)), makeSitting(2, ties(2))]);
    expect(course?.series.filter(({ isWhole }) => isWhole).map(({ id }) => id)).toEqual(['depth', 'breadth']);
  });

  it('keeps to one form and one version, and leaves out looks back at the start', () => {
    const course = courseOf(inventory, long, [
      makeSitting(1, ties(1)),
      makeSitting(2, ties(2)),
      makeSitting(3, ties(3), { form: 'short' }),
      makeSitting(4, ties(3), { version: 2 }),
      makeSitting(5, ties(3), { occasion: 'looking-back' }),
    ]);
    expect(course?.sittings.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(course?.leftOut).toBe(2);
  });

  it('gives shares of hours in percent', () => {
    const week = (day: number, spent: Sitting['hours']) =>
      makeSitting(day, {}, { form: 'week', hours: spent });
    const course = courseOf(inventory, hours, [week(1, { talks: 1, calls: 3 }), week(2, { talks: 2 })]);
    expect(course?.series.map(({ title, values }) => [title, ...values])).toEqual([
      ['Relating', 25, 100],
      ['Acts', 75, 0],
      ['Upkeep', 0, 0],
    ]);
  });

  it('shows at every sitting the scores that its own picture shows', () => {
    const rating = fc.integer({ min: 0, max: 4 });
    const ratings = fc.record(
      { 'ties-1': rating, 'ties-2': rating, 'ties-3': rating, 'reach-1': rating, 'reach-2': rating },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(ratings, { minLength: 2, maxLength: 6 }), (all) => {
        const course = courseOf(
          inventory,
          long,
          all.map((one, n) => makeSitting(n + 1, one)),
        );
        for (const [n, one] of all.entries())
          for (const dimension of profileOf(inventory, long, one).dimensions)
            for (const { id, score } of [dimension, ...dimension.facets])
              expect(course?.series.find((line) => line.id === id)?.values[n]).toBe(
                score === null ? null : whole(score),
              );
      }),
    );
  });
});

describe('furthestOf', () => {
  const furthest = (...sittings: Sitting[]) => {
    const course = courseOf(inventory, long, sittings);
    return course && furthestOf(course);
  };

  it('names the quality whose first and latest number differ most, up or down', () => {
    const first = makeSitting(1, { ...ties(1), 'speed-1': 4, 'speed-2': 4 });
    const last = makeSitting(3, { ...ties(2), 'speed-1': 1, 'speed-2': 1 });
    // Breadth holds nothing but speed here, and stands before it.
    expect(furthest(first, makeSitting(2, ties(4)), last)).toEqual({
      title: 'Breadth',
      first: 100,
      last: 25,
    });
  });

  it('names none where nothing differs, or one end has no number', () => {
    expect(furthest(makeSitting(1, ties(1)), makeSitting(2, ties(4)), makeSitting(3, ties(1)))).toBeNull();
    expect(furthest(makeSitting(1, {}), makeSitting(2, ties(4)))).toBeNull();
  });
});
