import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { weeksSchema } from '#schema/assessment.ts';
import type { Hours } from '#domain/simulations/week.ts';
import {
  blockOf,
  exactWeeks,
  hoursLeft,
  runWeeks,
  startPlan,
  type WeeksChoices,
  type WeeksPlan,
  type WeeksRun,
} from '#domain/simulations/weeks.ts';

const words = weeksSchema.parse(
  parse(readFileSync(new URL('../../../content/en/assessments/twelve-weeks.yaml', import.meta.url), 'utf8')),
);
const kinds = words.work.map(({ id }) => id);

const steady = (hours: Hours): WeeksPlan => [hours, hours, hours];
const mixOf = (...hours: number[]): Hours => Object.fromEntries(kinds.map((id, at) => [id, hours[at] ?? 0]));
const onlyOn = (kind: string): Hours => ({ [kind]: words.hoursPerWeek });

/** Every way to spend all the hours in whole steps. */
function allMixes(step: number): Hours[] {
  const total = words.hoursPerWeek;
  const mixes: Hours[] = [];
  for (let a = 0; a <= total; a += step)
    for (let b = 0; a + b <= total; b += step)
      for (let c = 0; a + b + c <= total; c += step) mixes.push(mixOf(a, b, c, total - a - b - c));
  return mixes;
}

/** Every pair of choices, and a run in which nothing happens. */
const allChoices: WeeksChoices[] = [
  {},
  ...(words.events[0]?.choices ?? []).flatMap((one) =>
    (words.events[1]?.choices ?? []).map((two) => ({
      [words.events[0]?.id ?? '']: one.id,
      [words.events[1]?.id ?? '']: two.id,
    })),
  ),
];

interface Score {
  turnout: number;
  leaders: number;
  trust: number;
}
const outcomes = ['turnout', 'leaders', 'trust'] as const;

/** All who came over the weeks, and the leaders and the trust that are left at the end. */
function scoreOf({ weeks }: WeeksRun): Score {
  const last = weeks.at(-1);
  return {
    turnout: weeks.reduce((sum, { turnout }) => sum + turnout, 0),
    leaders: last?.leaders ?? 0,
    trust: last?.trust ?? 0,
  };
}

const anyHours = fc
  .array(fc.integer({ min: 0, max: words.hoursPerWeek }), { minLength: 3, maxLength: 3 })
  .map((cuts) => {
    const [a = 0, b = 0, c = 0] = cuts.toSorted((x, y) => x - y);
    return mixOf(a, b - a, c - b, words.hoursPerWeek - c);
  });
const anyChoices = fc.constantFrom(...allChoices);
const anyPlan = fc.tuple(anyHours, anyHours, anyHours);

describe('the plan', () => {
  it('begins with the hours shared out evenly', () => {
    const plan = startPlan(words);
    expect(plan).toHaveLength(3);
    expect(new Set(Object.values(plan[0])).size).toBe(1);
    for (const block of [0, 1, 2] as const) expect(hoursLeft(words, plan, block)).toBe(0);
  });

  it('counts the hours that are left in each third', () => {
    const plan: WeeksPlan = [mixOf(5, 0, 0, 0), mixOf(10, 10, 0, 0), mixOf(10, 10, 5, 0)];
    expect([0, 1, 2].map((block) => hoursLeft(words, plan, block as 0 | 1 | 2))).toEqual([15, 0, -5]);
  });

  it('has three thirds of four weeks', () => {
    const blocks = Array.from({ length: words.weeks }, (_, at) => blockOf(words, at + 1));
    expect(blocks).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  });
});

describe('a run', () => {
  it('gives whole numbers within bounds for every week, and at least one reading', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (plan, choices) => {
        const { weeks, readings } = runWeeks(words, plan, choices);
        expect(weeks.map(({ week }) => week)).toEqual(Array.from({ length: words.weeks }, (_, at) => at + 1));
        for (const { turnout, leaders, trust } of weeks) {
          for (const number of [turnout, leaders, trust]) expect(Number.isInteger(number)).toBe(true);
          expect(Math.min(turnout, leaders, trust)).toBeGreaterThanOrEqual(0);
          expect(trust).toBeLessThanOrEqual(100);
        }
        expect(readings.length).toBeGreaterThan(0);
        for (const id of readings) expect(words.readings.some((reading) => reading.id === id)).toBe(true);
      }),
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (plan, choices) => {
        expect(runWeeks(words, plan, choices)).toEqual(runWeeks(words, plan, choices));
      }),
    );
  });

  it('does not know the future: later hours leave earlier weeks alone', () => {
    fc.assert(
      fc.property(anyPlan, anyHours, anyChoices, ([first, second, third], other, choices) => {
        const one = runWeeks(words, [first, second, third], choices).weeks.slice(0, 8);
        const two = runWeeks(words, [first, second, other], choices).weeks.slice(0, 8);
        expect(one).toEqual(two);
      }),
    );
  });

  it('says which number is missing', () => {
    const { startTrust: _, ...parameters } = words.parameters;
    expect(() => runWeeks({ ...words, parameters }, startPlan(words), {})).toThrow('startTrust');
  });

  it('uses every number that the reader can open', () => {
    const used = new Set<string>();
    const parameters = new Proxy(words.parameters, {
      get: (target, name: string) => {
        used.add(name);
        return target[name];
      },
    });
    for (const choices of allChoices) {
      for (const plan of [startPlan(words), steady(mixOf(0, 8, 0, 12)), steady(mixOf(0, 4, 16, 0))]) {
        runWeeks({ ...words, parameters }, plan, choices);
      }
    }
    expect([...used].toSorted()).toEqual(Object.keys(words.parameters).toSorted());
  });

  it('is moved by every choice', () => {
    for (const event of words.events) {
      const runs = event.choices.map(({ id }) =>
        JSON.stringify(runWeeks(words, startPlan(words), { [event.id]: id }).weeks),
      );
      runs.push(JSON.stringify(runWeeks(words, startPlan(words), {}).weeks));
      expect(new Set(runs).size).toBe(event.choices.length + 1);
    }
  });

  it('can reach every reading', () => {
    const seen = new Set<string>();
    const mixes = allMixes(5).concat(
      mixOf(4, 8, 8, 0),
      mixOf(12, 2, 4, 2),
      mixOf(3, 10, 4, 3),
      mixOf(4, 4, 4, 4),
    );
    for (const first of mixes)
      for (const last of mixes)
        for (const choices of allChoices) {
          for (const id of runWeeks(words, [first, first, last], choices).readings) seen.add(id);
        }
    expect([...seen].toSorted()).toEqual(words.readings.map(({ id }) => id).toSorted());
  });
});

describe('no mix wins alone', () => {
  it('has no steady mix that is best in all three outcomes', () => {
    const mixes = allMixes(1);
    for (const choices of allChoices) {
      const scores = mixes.map((mix) => scoreOf(runWeeks(words, steady(mix), choices)));
      const best = (name: keyof Score) => Math.max(...scores.map((score) => score[name]));
      const tops = { turnout: best('turnout'), leaders: best('leaders'), trust: best('trust') };
      expect(scores.filter((score) => outcomes.every((name) => score[name] === tops[name]))).toEqual([]);
    }
  });

  it('beats everything on one kind of work in at least two outcomes', () => {
    const mixes = allMixes(2);
    for (const choices of allChoices)
      for (const kind of kinds) {
        const alone = scoreOf(runWeeks(words, steady(onlyOn(kind)), choices));
        const isBeaten = mixes.some((mix) => {
          const mixed = scoreOf(runWeeks(words, steady(mix), choices));
          return outcomes.filter((name) => mixed[name] > alone[name]).length >= 2;
        });
        expect(isBeaten, `${kind} with ${JSON.stringify(choices)}`).toBe(true);
      }
  });

  it('moves at least two outcomes with every hour that is moved', () => {
    fc.assert(
      fc.property(
        anyHours,
        anyChoices,
        fc.constantFrom(...kinds),
        fc.constantFrom(...kinds),
        (hours, choices, from, to) => {
          fc.pre(from !== to && (hours[from] ?? 0) > 0);
          const moved = { ...hours, [from]: (hours[from] ?? 0) - 1, [to]: (hours[to] ?? 0) + 1 };
          const before = exactWeeks(words, steady(hours), choices);
          const after = exactWeeks(words, steady(moved), choices);
          const changed = outcomes.filter((name) =>
            before.some((week, at) => Math.abs(week[name] - (after[at]?.[name] ?? 0)) > 0.01),
          );
          expect(changed.length).toBeGreaterThanOrEqual(2);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lets those who build first overtake those who only call', () => {
    const built: WeeksPlan = [mixOf(12, 2, 4, 2), mixOf(6, 5, 7, 2), mixOf(3, 10, 4, 3)];
    const called = steady(mixOf(0, 10, 0, 10));
    const [one, two] = [runWeeks(words, built, {}).weeks, runWeeks(words, called, {}).weeks];
    expect(one[3]?.turnout).toBeLessThan(two[3]?.turnout ?? 0);
    expect(one[11]?.turnout).toBeGreaterThan(two[11]?.turnout ?? 0);
  });

  it('lets those who call at once win the early day', () => {
    const now = { 'the-vote-moves-up': 'call-everyone' };
    const reach = runWeeks(words, steady(mixOf(0, 10, 0, 10)), now).weeks[3];
    const talks = runWeeks(words, steady(mixOf(14, 2, 4, 0)), now).weeks[3];
    expect(reach?.turnout).toBeGreaterThan(talks?.turnout ?? 0);
  });
});
