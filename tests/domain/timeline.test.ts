import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layTimeline } from '#domain/timeline.ts';

const point = (year: number, n = 0) => ({ id: `p${n}`, year, when: String(year), text: 'It happened.' });

test('the line runs between whole years, and each mark stands at its date', () => {
  const { from, to, marks } = layTimeline([point(1955.92), point(1956), point(1956.97)], { apart: 0.1 });
  expect([from, to]).toEqual([1955, 1957]);
  expect(marks.map(({ at }) => Number(at.toFixed(3)))).toEqual([0.46, 0.5, 0.985]);
});

test('events of one year still get a line', () => {
  expect(layTimeline([point(1964), point(1964), point(1964)], { apart: 0.1 })).toMatchObject({
    from: 1964,
    to: 1965,
  });
});

test('numbers never overlap, never leave the line, and stay in the order of time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1900, max: 1990, noNaN: true }), { minLength: 3, maxLength: 9 }),
      (years) => {
        const points = [...years].sort((a, b) => a - b).map(point);
        const { marks } = layTimeline(points, { apart: 0.08 });
        for (const [n, { shown }] of marks.entries()) {
          expect(shown).toBeGreaterThanOrEqual(-1e-9);
          expect(shown).toBeLessThanOrEqual(1 + 1e-9);
          if (n > 0) expect(shown - (marks[n - 1]?.shown ?? 0)).toBeGreaterThanOrEqual(0.08 - 1e-9);
        }
      },
    ),
  );
});
