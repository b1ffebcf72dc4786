import { describe, expect, it } from 'vitest';
import { shuffle } from '#domain/assessment/chance.ts';
import { dataOf, isWhole, lengthFor, withChecks } from '#domain/room/check-characters.ts';
import { findSlip } from '#domain/room/slip.ts';

const values = Array.from({ length: 32 }, (_, value) => value);
const groupOf = (place: number) => Math.floor(place / 4) + 1;

/** Data of 1 to 60 characters: codes of one block, of two and of three. */
function dataNumber(n: number): number[] {
  const length = 1 + (n % 60);
  return [...shuffle(values, `one ${n}`), ...shuffle(values, `two ${n}`)].slice(0, length);
}

describe('check characters', () => {
  it('fill a code up to whole groups of four and give back its data', () => {
    for (let n = 0; n < 200; n += 1) {
      const data = dataNumber(n);
      const code = withChecks(data);
      expect(code).toHaveLength(lengthFor(data.length));
      expect(code.length % 4).toBe(0);
      expect(isWhole(code)).toBe(true);
      const back = dataOf(code);
      expect(back.slice(0, data.length)).toEqual(data);
      expect(back.slice(data.length).every((value) => value === 0)).toBe(true);
    }
  });

  const thousands = Array.from({ length: 10 }, (_, n) => n * 1000);
  it.each(thousands)(
    'catch one wrong character and one swap of neighbours at every place, and name the group: codes from %i on',
    (first) => {
      const missed: string[] = [];
      for (let n = first; n < first + 1000; n += 1) {
        const code = withChecks(dataNumber(n));
        if (findSlip(code)) missed.push(`${n} is whole`);
        for (const [at, value] of code.entries()) {
          const wrong = code.map((one, place) => (place === at ? (value + 1 + ((n + at) % 31)) % 32 : one));
          const slip = findSlip(wrong);
          if (slip?.kind !== 'changed' || String(slip.groups) !== String(groupOf(at)))
            missed.push(`${n} changed at ${at}`);

          const next = code[at + 1];
          if (next === undefined || next === value) continue;
          const swapped = code.map((one, place) => (place === at ? next : place === at + 1 ? value : one));
          const groups = [...new Set([groupOf(at), groupOf(at + 1)])];
          if (String(findSlip(swapped)?.groups) !== String(groups)) missed.push(`${n} swapped at ${at}`);
        }
      }
      expect(missed).toEqual([]);
    },
  );

  it('take any of the 31 wrong characters for wrong, at every place', () => {
    const code = withChecks(dataNumber(37));
    for (const [at, value] of code.entries())
      for (const other of values.filter((one) => one !== value))
        expect(findSlip(code.map((one, place) => (place === at ? other : one)))).toEqual({
          kind: 'changed',
          groups: [groupOf(at)],
        });
  });

  it('notice two wrong characters without taking them for one', () => {
    for (let n = 0; n < 300; n += 1) {
      const code = withChecks(dataNumber(10 + (n % 12)));
      const [one = 0, other = 1] = shuffle([...code.keys()], `pair ${n}`);
      const wrong = code.map((value, at) => (at === one || at === other ? value ^ (1 + (n % 31)) : value));
      expect(findSlip(wrong)).not.toBeNull();
      expect(findSlip(wrong)?.kind).not.toBe('changed');
    }
  });
});

describe('the length of a code', () => {
  it('gives away a lost and a doubled character, and the right group is among those named', () => {
    for (let n = 0; n < 40; n += 1) {
      const code = withChecks(dataNumber(n));
      for (const [at, value] of code.entries()) {
        const lost = findSlip(code.filter((_, place) => place !== at));
        expect(lost?.kind).toBe('missing');
        expect(lost?.groups).toContain(groupOf(at));
        const doubled = findSlip([...code.slice(0, at), value, ...code.slice(at)]);
        expect(doubled?.kind).toBe('extra');
        expect(doubled?.groups).toContain(groupOf(at));
      }
    }
  });

  it('gives away two lost characters, without a guess at the group', () => {
    const code = withChecks(dataNumber(20));
    expect(findSlip(code.slice(2))).toEqual({ kind: 'missing', groups: [] });
  });
});
