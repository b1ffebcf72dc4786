import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { posterSize, posterSizes } from '#domain/poster.ts';

const line = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'm', 'i') }), {
  minLength: 1,
  maxLength: 9,
});
const text = fc.record({
  title: line.map((words) => words.join(' ')),
  lines: fc.array(
    line.map((words) => words.join(' ')),
    { maxLength: 7 },
  ),
});

describe('the type of a poster', () => {
  test('is huge for a few words', () => {
    expect(posterSize({ title: 'Right to pass', lines: [] })).toBe(80);
  });

  test('is smaller when there is more to read, and never larger', () => {
    fc.assert(
      fc.property(text, line, ({ title, lines }, more) => {
        const longer = posterSize({ title, lines: [...lines, more.join(' ')] });
        expect(longer).toBeLessThanOrEqual(posterSize({ title, lines }));
      }),
    );
  });

  test('lets the longest word stand on one line', () => {
    expect(posterSize({ title: 'Accountability', lines: [] })).toBeLessThan(64);
  });

  test('is the smallest for more than a sheet holds', () => {
    expect(
      posterSize({ title: 'All', lines: Array.from({ length: 60 }, () => 'A line of some words') }),
    ).toBe(posterSizes.at(-1));
  });
});
