import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, today } from '#domain/day.ts';

test('the day is that of the wall clock, west and east of Greenwich', () => {
  expect(today({ at: '2026-11-28T03:00:00.000Z', minutesBehind: 300 })).toBe('2026-11-27');
  expect(dayOf('2026-11-27T20:00:00.000Z', { minutesBehind: -330 })).toBe('2026-11-28');
});

test('days go over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

test('what was added lies between', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      expect(daysBetween('2026-11-27', addDays('2026-11-27', days))).toBe(days);
    }),
  );
});
