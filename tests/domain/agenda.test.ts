import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, minutesOf } from '#domain/agenda.ts';

const parts = fc.array(fc.record({ id: fc.string(), minutes: fc.integer({ min: 1, max: 600 }) }), {
  maxLength: 20,
});

describe('an agenda', () => {
  test('is as long as its parts together', () => {
    expect(minutesOf([{ minutes: 5 }, { minutes: 15 }, { minutes: 10 }])).toBe(30);
  });

  test('of nothing takes no time', () => {
    expect(minutesOf([])).toBe(0);
    expect(layOut([])).toEqual([]);
  });

  test('gives each part its start and end, in minutes from zero', () => {
    expect(layOut([{ minutes: 5 }, { minutes: 15 }])).toEqual([
      { minutes: 5, startsAtMinute: 0, endsAtMinute: 5 },
      { minutes: 15, startsAtMinute: 5, endsAtMinute: 20 },
    ]);
  });

  test('leaves no gap: each part starts where the last one ended', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const laid = layOut(all);
        laid.forEach(({ startsAtMinute }, n) => expect(startsAtMinute).toBe(laid[n - 1]?.endsAtMinute ?? 0));
      }),
    );
  });

  test('ends after all its minutes, with every part as long and in the order as written', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const laid = layOut(all);
        expect(laid.at(-1)?.endsAtMinute ?? 0).toBe(minutesOf(all));
        expect(laid.map(({ endsAtMinute, startsAtMinute }) => endsAtMinute - startsAtMinute)).toEqual(
          all.map(({ minutes }) => minutes),
        );
        expect(laid.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      }),
    );
  });

  test('does not change the parts it is given', () => {
    const all = [{ minutes: 5 }];
    layOut(all);
    expect(all).toEqual([{ minutes: 5 }]);
  });
});
