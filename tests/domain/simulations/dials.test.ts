import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  deafSettings,
  dominantSettings,
  outcomesOf,
  readingOf,
  reasonsOf,
} from '#domain/simulations/dials.ts';
import { dialsSchema } from '#schema/assessment.ts';
import type { Dials } from '#schema/types.ts';

const file = new URL('../../../content/en/assessments/turn-the-dials.yaml', import.meta.url);
const dials = dialsSchema.parse(parse(readFileSync(file, 'utf8')));

/** Any full choice: one setting for each switch. */
const choices = fc.record(
  Object.fromEntries(
    dials.switches.map((one) => [one.id, fc.constantFrom(...one.settings.map(({ id }) => id))]),
  ),
);

/** Any choice, and the same one with a single switch set differently. */
const turns = fc
  .tuple(choices, fc.constantFrom(...dials.switches))
  .chain(([before, one]) =>
    fc
      .constantFrom(...one.settings.map(({ id }) => id).filter((id) => id !== before[one.id]))
      .map((setting) => ({ before, after: { ...before, [one.id]: setting } })),
  );

/** Every full choice there is. */
const everyChoice = dials.switches.reduce<Record<string, string>[]>(
  (all, one) => all.flatMap((choice) => one.settings.map(({ id }) => ({ ...choice, [one.id]: id }))),
  [{}],
);

function withMoves(...moves: readonly Record<string, number>[]): Dials {
  const [one] = dials.switches;
  const [setting] = one?.settings ?? [];
  if (!one || !setting) throw new Error('the content has no switch');
  const settings = moves.map((points, place) => ({ ...setting, id: `s${place}`, moves: points }));
  return { ...dials, switches: [{ ...one, start: 's0', settings }] };
}

describe('outcomesOf', () => {
  it('keeps every outcome between 0 and 100', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const values = Object.values(outcomesOf(dials, choice));
        expect(values).toHaveLength(3);
        for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
        for (const value of values) expect(value).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('moves at least two outcomes whenever one switch is turned', () => {
    fc.assert(
      fc.property(turns, ({ before, after }) => {
        const [was, is] = [outcomesOf(dials, before), outcomesOf(dials, after)];
        expect(dials.outcomes.filter(({ id }) => was[id] !== is[id]).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('takes the start for a switch that is missing or unknown', () => {
    const start = Object.fromEntries(dials.switches.map((one) => [one.id, one.start]));
    expect(outcomesOf(dials, {})).toEqual(outcomesOf(dials, start));
    expect(outcomesOf(dials, { writer: 'nobody' })).toEqual(outcomesOf(dials, start));
  });

  it('stops at the ends of the scale', () => {
    expect(outcomesOf({ ...withMoves({ reach: 40, growth: -40 }), base: 80 }, {})).toMatchObject({
      reach: 100,
      growth: 40,
      load: 80,
    });
    expect(outcomesOf({ ...withMoves({ reach: 40, growth: -40 }), base: 20 }, {})).toMatchObject({
      reach: 60,
      growth: 0,
      load: 20,
    });
  });

  it('says which switch starts nowhere', () => {
    const [one] = dials.switches;
    if (!one) throw new Error('the content has no switch');
    expect(() => outcomesOf({ ...dials, switches: [{ ...one, start: 'nowhere' }] }, {})).toThrow(/nowhere/);
  });
});

describe('readingOf', () => {
  it('has a reading for every choice', () => {
    fc.assert(fc.property(choices, (choice) => readingOf(dials, outcomesOf(dials, choice)) !== undefined));
  });

  it('can show each reading', () => {
    const shown = new Set(everyChoice.map((choice) => readingOf(dials, outcomesOf(dials, choice))?.id));
    expect([...shown].sort()).toEqual(dials.readings.map(({ id }) => id).sort());
  });

  it('lets the first match win and says when nothing fits', () => {
    const readings = [
      { id: 'low', when: { reach: { atMost: 20 } }, text: 'Low' },
      { id: 'below-half', when: { reach: { atMost: 50 } }, text: 'Below half' },
      { id: 'elsewhere', when: { money: { atLeast: 0 } }, text: 'Unknown outcome' },
    ];
    expect(readingOf({ ...dials, readings }, { reach: 10 })?.id).toBe('low');
    expect(readingOf({ ...dials, readings }, { reach: 30 })?.id).toBe('below-half');
    expect(readingOf({ ...dials, readings }, { reach: 90 })).toBeUndefined();
  });
});

describe('reasonsOf', () => {
  it('explains each switch, and its moves add up to the outcomes', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const reasons = reasonsOf(dials, choice);
        expect(reasons.map(({ switchId }) => switchId)).toEqual(dials.switches.map(({ id }) => id));
        const outcomes = outcomesOf(dials, choice);
        for (const { id } of dials.outcomes) {
          const sum = reasons.reduce((total, { moves }) => total + (moves[id] ?? 0), dials.base);
          expect(outcomes[id]).toBe(Math.min(100, Math.max(0, sum)));
        }
        for (const { reason } of reasons) expect(reason).not.toBe('');
      }),
    );
  });
});

describe('the two rules of the content', () => {
  it('has no setting that is best in all outcomes', () => {
    expect(dominantSettings(dials)).toEqual([]);
  });

  it('has no two settings that differ in fewer than two outcomes', () => {
    expect(deafSettings(dials)).toEqual([]);
  });

  it('finds a setting that is best in all outcomes, where less load is better', () => {
    const broken = withMoves({ reach: 5, growth: 5, load: -5 }, { reach: 1, growth: 5, load: 0 });
    expect(dominantSettings(broken)).toEqual(['s0']);
    const fair = withMoves({ reach: 5, growth: 5, load: 5 }, { reach: 1, growth: 5, load: 0 });
    expect(dominantSettings(fair)).toEqual([]);
  });

  it('finds two settings that hardly differ', () => {
    const broken = withMoves(
      { reach: 5, growth: 5, load: 0 },
      { reach: 1, growth: 5 },
      { reach: 9, growth: 1 },
    );
    expect(deafSettings(broken)).toEqual([{ a: 's0', b: 's1' }]);
  });
});
