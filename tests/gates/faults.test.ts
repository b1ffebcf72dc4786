import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Fault } from '../faults/fault.ts';
import { seeded } from '../faults/fault.ts';
import { faults, testsOf } from '../faults/faults.ts';
import { countsOf, isEnough, pageOf, type Outcome } from '../faults/verdict.ts';

describe('the seeded faults', () => {
  it('are at least sixty, and some in every area', () => {
    expect(faults.length).toBeGreaterThanOrEqual(60);
    for (const area of Object.keys(testsOf))
      expect(faults.filter((fault) => fault.area === area).length).toBeGreaterThanOrEqual(15);
  });

  it('are each another one', () => {
    expect(new Set(faults.map(({ file, from }) => `${file} ${from}`)).size).toBe(faults.length);
    expect(new Set(faults.map(({ area, what }) => `${area} ${what}`)).size).toBe(faults.length);
  });

  test.each(faults)('$file: $what', (fault) => {
    const source = readFileSync(fault.file, 'utf8');
    expect(seeded(source, fault)).not.toBe(source);
  });
});

describe('a fault that could not be seeded is told', () => {
  const source = 'const a = 1;\nconst b = a + 1;\n';
  const fault = { file: 'a.ts', to: 'c' };

  it('where its text is missing, stands there twice, or is put in place of itself', () => {
    expect(() => seeded(source, { ...fault, from: 'const d' })).toThrow('0 times');
    expect(() => seeded(source, { ...fault, from: 'const' })).toThrow('2 times');
    expect(() => seeded(source, { ...fault, from: 'const b', to: 'const b' })).toThrow('itself');
  });

  it('and any other is put there to the letter', () => {
    expect(seeded(source, { ...fault, from: 'a + 1', to: '$& - 1' })).toBe(
      'const a = 1;\nconst b = $& - 1;\n',
    );
  });
});

describe('what a run of them says', () => {
  const outcomes = (area: Fault['area'], caught: number, of: number): Outcome[] =>
    Array.from({ length: of }, (_, n) => ({
      fault: { area, file: 'a.ts', what: `fault ${n}`, from: 'a', to: 'b' },
      ...(n < caught && { caughtBy: 'a test' }),
    }));
  const verdict = (...some: Outcome[][]) => isEnough(countsOf(some.flat()));

  it('is enough at nine of ten, in all and in every area', () => {
    expect(verdict(outcomes('erase', 9, 10), outcomes('checker', 10, 10))).toBe(true);
    expect(verdict(outcomes('erase', 8, 10), outcomes('checker', 90, 90))).toBe(false);
    expect(verdict([])).toBe(false);
  });

  it('names what was not caught and what did not load, which is not caught either', () => {
    const [lost] = outcomes('erase', 0, 1);
    if (!lost) throw new Error('no outcome');
    expect(pageOf([lost], '2026-11-28')).toContain('| fault 0 | **not caught** |');
    const unloaded = { ...lost, isUnloaded: true };
    expect(pageOf([unloaded], '2026-11-28')).toContain('**did not load**');
    expect(isEnough(countsOf([unloaded]))).toBe(false);
  });
});
