import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf, type Tally } from '#domain/assessment/inventory/profile.ts';
import { gapOf, strengthsOf } from '#domain/assessment/inventory/reading.ts';
import { statementsOf, type Rating, type Ratings } from '#domain/assessment/inventory/statements.ts';
import { long, makeInventory, short } from './inventory.make.ts';

const inventory = makeInventory();
const all = statementsOf(inventory, long);
const ids = all.map(({ id }) => id);
const reversed = new Set(all.filter(({ reverse }) => reverse).map(({ id }) => id));

/** Any set of answers: rated, "don't know" or skipped. */
const anyRatings: fc.Arbitrary<Ratings> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant('unknown' as const), fc.constant(null)), {
    minLength: ids.length,
    maxLength: ids.length,
  })
  .map((given) =>
    Object.fromEntries(
      ids.flatMap((id, n): [string, Rating][] => (given[n] == null ? [] : [[id, given[n]]])),
    ),
  );

const anyForm = fc.constantFrom(long, short);

function tallies(ratings: Ratings, form = long): Map<string, Tally> {
  const { dimensions } = profileOf(inventory, form, ratings);
  return new Map(
    dimensions.flatMap((one) => [
      [one.id, one] as const,
      ...one.facets.map((facet) => [facet.id, facet] as const),
    ]),
  );
}

function scores(ratings: Ratings): Record<string, number | null> {
  return Object.fromEntries([...tallies(ratings)].map(([id, { score }]) => [id, score]));
}

describe('a profile, whatever was answered', () => {
  it('stays between 0 and 100', () => {
    fc.assert(
      fc.property(anyRatings, anyForm, (ratings, form) => {
        for (const { score, band } of tallies(ratings, form).values()) {
          expect(score === null || (score >= 0 && score <= 100)).toBe(true);
          expect(band === null).toBe(score === null);
        }
      }),
    );
  });

  it('never falls when one rating rises by a step, and only its own facet and dimension move', () => {
    fc.assert(
      fc.property(anyRatings, fc.constantFrom(...all), (ratings, statement) => {
        const rating = ratings[statement.id];
        if (typeof rating !== 'number') return;
        const better = statement.reverse ? rating - 1 : rating + 1;
        if (better < 0 || better > 4) return;
        const [was, is] = [scores(ratings), scores({ ...ratings, [statement.id]: better })];
        const facet = statement.id.slice(0, -2);
        for (const [id, score] of Object.entries(was)) {
          expect(is[id] ?? -1).toBeGreaterThanOrEqual(score ?? -1);
          if (id !== facet && !['depth', 'breadth'].includes(id)) expect(is[id]).toBe(score);
        }
        expect(
          Object.keys(was).filter((id) => ['depth', 'breadth'].includes(id) && was[id] !== is[id]).length,
        ).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is mirrored when every answer is mirrored', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const mirrored = Object.fromEntries(
          Object.entries(ratings).map(([id, rating]) => [
            id,
            typeof rating === 'number' ? 4 - rating : rating,
          ]),
        );
        const [was, is] = [scores(ratings), scores(mirrored)];
        for (const [id, score] of Object.entries(was)) {
          if (score === null) expect(is[id]).toBeNull();
          else expect(is[id]).toBeCloseTo(100 - score);
        }
      }),
    );
  });

  it('is the same when a reversed statement is written the right way round and answered the other way', () => {
    const straight = {
      ...inventory,
      dimensions: inventory.dimensions.map((dimension) => ({
        ...dimension,
        facets: dimension.facets.map((facet) => ({
          ...facet,
          items: facet.items.map((one) => ({ ...one, reverse: false })),
        })),
      })),
    };
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const turned = Object.fromEntries(
          Object.entries(ratings).map(([id, rating]) => [
            id,
            typeof rating === 'number' && reversed.has(id) ? 4 - rating : rating,
          ]),
        );
        expect(profileOf(straight, long, turned)).toEqual(profileOf(inventory, long, ratings));
      }),
    );
  });

  it('keeps every other facet and the other dimension when statements of one facet are skipped', () => {
    fc.assert(
      fc.property(anyRatings, fc.constantFrom('ties', 'growth', 'reach', 'speed'), (ratings, skipped) => {
        const rest = Object.fromEntries(Object.entries(ratings).filter(([id]) => !id.startsWith(skipped)));
        const own = ['ties', 'growth'].includes(skipped) ? 'depth' : 'breadth';
        const [was, is] = [scores(ratings), scores(rest)];
        for (const [id, score] of Object.entries(was))
          if (id !== skipped && id !== own) expect(is[id]).toBe(score);
        expect(is[skipped]).toBeNull();
      }),
    );
  });

  it('does not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(anyRatings, fc.shuffledSubarray(ids, { minLength: ids.length }), (ratings, order) => {
        const shuffled = Object.fromEntries(
          order.flatMap((id) => (ratings[id] === undefined ? [] : [[id, ratings[id]]])),
        );
        expect(profileOf(inventory, long, shuffled)).toEqual(profileOf(inventory, long, ratings));
      }),
    );
  });

  it('does not depend on the order in which the content lists dimensions and statements', () => {
    const turned = {
      ...inventory,
      dimensions: inventory.dimensions.toReversed().map((dimension) => ({
        ...dimension,
        facets: dimension.facets.toReversed().map((facet) => ({ ...facet, items: facet.items.toReversed() })),
      })),
    };
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const { dimensions } = profileOf(turned, long, ratings);
        const was = scores(ratings);
        for (const one of dimensions)
          for (const { id, score } of [one, ...one.facets]) expect(score).toBe(was[id]);
      }),
    );
  });

  it('finds a gap in the lower dimension, never above a strength of the same dimension', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const profile = profileOf(inventory, long, ratings);
        const gap = gapOf(inventory, profile);
        const strengths = strengthsOf(inventory, profile);
        expect(gap === null).toBe([...tallies(ratings)].every(([, { score }]) => score === null));
        expect(strengths.length).toBeLessThanOrEqual(2);
        for (const { facet, dimension, score } of strengths) {
          expect(facet.id).not.toBe(gap?.facet.id);
          if (dimension.id === gap?.dimension.id) expect(score).toBeGreaterThanOrEqual(gap.score);
        }
      }),
    );
  });
});
