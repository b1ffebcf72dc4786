import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestOf, sharesOf } from '#domain/assessment/inventory/shares.ts';
import { hours as form } from './inventory.make.ts';

const anyHours = fc.record(
  Object.fromEntries(form.rows.map(({ id }) => [id, fc.double({ min: 0, max: 80, noNaN: true })])),
);

describe('sharesOf', () => {
  it('adds up the rows of each share and says its percent', () => {
    expect(sharesOf(form, { talks: 2, calls: 3, stalls: 3 })).toEqual([
      { id: 'relating', hours: 2, percent: 25 },
      { id: 'acts', hours: 6, percent: 75 },
      { id: 'upkeep', hours: 0, percent: 0 },
    ]);
  });

  it('gives nothing when no hour was written', () => {
    expect(sharesOf(form, {})).toBeNull();
    expect(sharesOf(form, { talks: -3, calls: Number.NaN, stalls: Infinity })).toBeNull();
  });

  it('adds up to 100 whole percents, each less than one from the exact share', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        const shares = sharesOf(form, hours);
        if (!shares) return;
        const total = shares.reduce((all, share) => all + share.hours, 0);
        expect(shares.reduce((all, { percent }) => all + percent, 0)).toBe(100);
        for (const share of shares)
          expect(Math.abs(share.percent - (share.hours / total) * 100)).toBeLessThan(1.0001);
      }),
    );
  });

  it('names the largest share, the earlier one on a tie', () => {
    expect(largestOf(sharesOf(form, { talks: 2, lists: 2 }) ?? [])?.id).toBe('relating');
    expect(largestOf(sharesOf(form, { talks: 2, stalls: 1, calls: 2 }) ?? [])?.id).toBe('acts');
  });
});
