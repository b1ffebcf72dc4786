import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Now } from '#domain/day.ts';
import type { Attempt } from '#domain/record/attempt.ts';
import { parseEntry } from '#domain/record/entry.ts';
import {
  draftTaskStep,
  isMissed,
  openTasks,
  taskAttempts,
  taskStanding,
  type FieldTaskStep,
} from '#domain/record/field-task.ts';
import { makeAttempt, makeRecord } from './makeRecord.ts';

const now: Now = { at: '2026-11-27T18:00:00.000Z', minutesBehind: 0 };
const by = (day: string): FieldTaskStep => ({ step: 'commit', by: day });

function attemptsOf(...steps: FieldTaskStep[]): Attempt[] {
  return steps.map((step, n) =>
    makeAttempt({ ...draftTaskStep('map-power', step, { lang: 'en' }), id: `a${n}`, counter: n + 1 }),
  );
}

const standing = (...steps: FieldTaskStep[]) => taskStanding(attemptsOf(...steps));

test('nothing is said of a task that nobody set a day for', () => {
  expect(standing()).toBeUndefined();
});

test('a day that is set is open until something else is said', () => {
  expect(standing(by('2026-12-04'))).toMatchObject({ kind: 'open', by: '2026-12-04' });
  expect(standing(by('2026-12-04'), { step: 'done' })).toMatchObject({ kind: 'done' });
  expect(standing(by('2026-12-04'), { step: 'let-go' })).toMatchObject({ kind: 'let-go' });
});

test('a day can be moved, and a task that was done or let go can be taken up again', () => {
  expect(standing(by('2026-12-04'), by('2026-12-11'))).toMatchObject({ kind: 'open', by: '2026-12-11' });
  expect(standing({ step: 'done' }, by('2027-01-08'))).toMatchObject({ kind: 'open', by: '2027-01-08' });
});

test('a day is missed when it is over, and not on the day itself', () => {
  expect(isMissed(standing(by('2026-11-27')), now)).toBe(false);
  expect(isMissed(standing(by('2026-11-26')), now)).toBe(true);
  expect(isMissed(standing(by('2026-11-26'), { step: 'done' }), now)).toBe(false);
});

test('the last step by counter counts, whatever the clock said', () => {
  const step = fc.constantFrom<FieldTaskStep>(by('2026-12-04'), { step: 'done' }, { step: 'let-go' });
  const moment = fc.date({ min: new Date(0), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(step, moment), { minLength: 1, maxLength: 6 }), (steps) => {
      const attempts = attemptsOf(...steps.map(([one]) => one)).map((attempt, n) => ({
        ...attempt,
        at: (steps[n]?.[1] ?? new Date(0)).toISOString(),
      }));
      const last = steps.at(-1)?.[0].step;
      expect(taskStanding([...attempts].reverse())?.kind).toBe(last === 'commit' ? 'open' : last);
    }),
  );
});

test('open tasks come with the nearest day first; a lesson that was renamed keeps its day', () => {
  const record = makeRecord({
    attempts: [
      makeAttempt({ ...draftTaskStep('old-name', by('2026-12-11'), { lang: 'en' }), id: 'a1', counter: 1 }),
      makeAttempt({ ...draftTaskStep('base', by('2026-11-20'), { lang: 'en' }), id: 'a2', counter: 2 }),
      makeAttempt({ ...draftTaskStep('done', { step: 'done' }, { lang: 'en' }), id: 'a3', counter: 3 }),
    ],
  });
  const tasks = [{ id: 'new-name', formerly: ['old-name'] }, { id: 'base' }, { id: 'done' }];
  expect(openTasks(tasks, record, now).map(({ task, isMissed: missed }) => [task.id, missed])).toEqual([
    ['base', true],
    ['new-name', false],
  ]);
});

test('a step survives the record, and one that cannot be understood is passed over', () => {
  const [attempt] = attemptsOf(by('2026-12-04'));
  expect(parseEntry('attempts', attempt).kind).toBe('entry');
  const broken = makeAttempt({
    ...draftTaskStep('map-power', by('soon'), { lang: 'en' }),
    counter: 2,
  });
  expect(taskAttempts({ id: 'map-power' }, { attempts: [broken] })).toEqual([]);
});
