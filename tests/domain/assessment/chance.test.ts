import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disorder, shuffle } from '#domain/assessment/chance.ts';

const lists = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 12 });

describe('shuffle', () => {
  it('keeps every thing of the list, and leaves the list itself alone', () => {
    fc.assert(
      fc.property(lists, fc.string(), (list, seed) => {
        const before = [...list];
        expect([...shuffle(list, seed)].sort()).toEqual([...list].sort());
        expect(list).toEqual(before);
      }),
    );
  });

  it('gives the same order for the same seed', () => {
    fc.assert(
      fc.property(lists, fc.string(), (list, seed) => {
        expect(shuffle(list, seed)).toEqual(shuffle(list, seed));
      }),
    );
  });

  it('keeps its orders for ever, so that a page built today agrees with the browser tomorrow', () => {
    expect(shuffle(['a', 'b', 'c', 'd', 'e', 'f'], 'steps-of-a-talk')).toMatchInlineSnapshot(`
      [
        "d",
        "f",
        "e",
        "b",
        "c",
        "a",
      ]
    `);
  });

  it('brings every thing to every place for some seed', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 200; seed++)
      shuffle(['a', 'b', 'c', 'd'], `seed-${seed}`).forEach((one, place) => seen.add(`${one}${place}`));
    expect(seen.size).toBe(16);
  });
});

describe('disorder', () => {
  it('never gives the order of the list itself', () => {
    fc.assert(
      fc.property(lists, fc.string(), (list, seed) => {
        expect(disorder(list, seed)).not.toEqual(list);
      }),
    );
  });
});
