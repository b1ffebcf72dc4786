import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ringOf } from '#domain/picture.ts';

it('a ring holds one dot for each lesson, the first at the top, all inside the field', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
      const dots = ringOf(count);
      expect(dots).toHaveLength(count);
      expect(Math.min(...dots.map(({ y }) => y))).toBe(dots[0]?.y);
      for (const { x, y } of dots) for (const at of [x, y]) expect(at > 17 && at < 183).toBe(true);
      expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
    }),
  );
});
