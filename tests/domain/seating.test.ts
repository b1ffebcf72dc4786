import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seat, type Dot } from '#domain/seating.ts';

const formats = [
  'go-round',
  'pair-share',
  'small-group',
  'role-play',
  'fishbowl',
  'mapping',
  'writing',
  'input',
  'energizer',
  'whole-group',
] as const;
const distance = (a: Dot, b: Dot) => Math.hypot(a.x - b.x, a.y - b.y);

test('everybody has a place, and nobody sits on anybody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.constantFrom(...formats), (people, format) => {
      const { groups, facilitator } = seat(people, format);
      expect(groups.flat()).toHaveLength(people);
      const all = [...groups.flat(), facilitator];
      const gaps = all.flatMap((one, n) => all.slice(n + 1).map((other) => distance(one, other)));
      expect(Math.min(...gaps)).toBeGreaterThan(2);
    }),
  );
});

test('everybody stands inside the picture', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 500 }), fc.constantFrom(...formats), (people, format) => {
      const { groups, facilitator, reach } = seat(people, format);
      for (const { x, y } of [...groups.flat(), facilitator])
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(reach);
    }),
  );
});

test('small groups differ by one person at most', () => {
  const sizes = seat(37, 'small-group').groups.map(({ length }) => length);
  expect(Math.max(...sizes)).toBe(4);
  expect(Math.min(...sizes)).toBe(3);
});

test('a whole group sits in one ring, as far from the middle as everybody else', () => {
  const { groups, facilitator } = seat(12, 'whole-group');
  expect(groups).toHaveLength(1);
  const far = groups[0]?.map((dot) => distance(dot, { x: 0, y: 0 })) ?? [];
  expect(Math.max(...far) - Math.min(...far, distance(facilitator, { x: 0, y: 0 }))).toBeLessThan(0.001);
});
