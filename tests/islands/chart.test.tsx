import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundMax, spread } from '#islands/chart.ts';

describe('roundMax', () => {
  it('is a round number that holds all, and never much too large', () => {
    expect([0, 7, 10, 11, 20, 37, 41, 64, 100, 101, 250].map(roundMax)).toEqual([
      10, 10, 10, 20, 20, 40, 60, 100, 100, 200, 400,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100_000 }), (n) => {
        expect(roundMax(n)).toBeGreaterThanOrEqual(n);
        expect(roundMax(n)).toBeLessThanOrEqual(2 * n);
      }),
    );
  });
});

describe('spread', () => {
  it('keeps places apart and in their order, within the ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 260 }), { minLength: 1, maxLength: 4 }), (places) => {
        const moved = spread(places, { gap: 20, from: 0, to: 260 });
        const sorted = [...moved].sort((a, b) => a - b);
        sorted.slice(1).forEach((place, n) => expect(place - (sorted[n] ?? 0)).toBeGreaterThanOrEqual(20));
        expect(sorted[0]).toBeGreaterThanOrEqual(0);
        expect(sorted.at(-1)).toBeLessThanOrEqual(260);
        places.forEach((a, n) =>
          places.forEach((b, m) => a < b && expect(moved[n]).toBeLessThan(moved[m] ?? 0)),
        );
      }),
    );
  });

  it('leaves alone what is far enough apart', () => {
    expect(spread([200, 10, 90], { gap: 20, from: 0, to: 260 })).toEqual([200, 10, 90]);
  });
});
