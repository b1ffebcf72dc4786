import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Now } from '#domain/day.ts';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import { draftTaskStep, type FieldTaskStep } from '#domain/record/field-task.ts';
import { routeNamed, routeProgress, type RouteOutline } from '#domain/route-progress.ts';
import { makeAttempt, makeRecord } from './record/makeRecord.ts';

const now: Now = { at: '2026-11-27T18:00:00.000Z', minutesBehind: 0 };
const lang = { lang: 'en' };
const ids = ['power', 'mapping', 'listening', 'asking'];
const lessons = ids.map((id) => ({ id, checks: [] }));
const route = makeRoute([
  ['power', 'mapping'],
  ['listening', 'asking'],
]);

function makeRoute(weeks: readonly (readonly string[])[]): RouteOutline {
  return {
    id: 'campaign',
    title: 'Campaign',
    href: '/en/routes/campaign/',
    weeks: weeks.map((week, n) => ({
      id: `week-${n + 1}`,
      title: `The week of ${week.join(' and ')}`,
      lessons: week.map((id) => ({ id, minutes: 25 })),
    })),
  };
}

function makeDone(...done: readonly string[]) {
  return done.map((id, n) =>
    makeAttempt({ ...draftDoneMark(id, true, lang), id: `done-${id}`, counter: n + 1 }),
  );
}

function makeStep(lesson: string, step: FieldTaskStep) {
  return makeAttempt({ ...draftTaskStep(lesson, step, lang), id: `task-${lesson}`, counter: 20 });
}

function progressWith(attempts: ReturnType<typeof makeDone>, on = route, known = lessons) {
  return routeProgress(on, known, { record: makeRecord({ attempts }), now });
}

describe('progress on a route', () => {
  it('begins with the first week and its first lesson', () => {
    const { done, of, week, next } = progressWith([]);
    expect({ done, of }).toEqual({ done: 0, of: 4 });
    expect(week).toMatchObject({ id: 'week-1', number: 1, title: 'The week of power and mapping' });
    expect(next).toMatchObject({ kind: 'lesson', lesson: { id: 'power', minutes: 25 } });
  });

  it('stays in a week until the last of its lessons is done', () => {
    expect(progressWith(makeDone('power')).week).toMatchObject({
      number: 1,
      lessons: [{ completion: 'done' }, { completion: 'not-started' }],
    });
    expect(progressWith(makeDone('power', 'mapping')).week?.number).toBe(2);
  });

  it('counts a lesson that was done out of order, and goes back for the one before it', () => {
    const { done, week, next } = progressWith(makeDone('asking'));
    expect(done).toBe(1);
    expect(week?.number).toBe(1);
    expect(next).toMatchObject({ lesson: { id: 'power' } });
    expect(progressWith(makeDone('power', 'mapping', 'asking')).next).toMatchObject({
      lesson: { id: 'listening' },
    });
  });

  it('has no week and no next step once all is done', () => {
    expect(progressWith(makeDone(...ids))).toEqual({ done: 4, of: 4 });
  });

  it('comes back when a mark is taken back', () => {
    const undone = makeAttempt({ ...draftDoneMark('power', false, lang), id: 'undone', counter: 9 });
    expect(progressWith([...makeDone(...ids), undone])).toMatchObject({
      done: 3,
      week: { number: 1 },
      next: { lesson: { id: 'power', completion: 'begun' } },
    });
  });

  it('keeps what was done when a lesson moves to another week', () => {
    const moved = makeRoute([['listening'], ['power', 'mapping'], ['asking']]);
    expect(progressWith(makeDone('power', 'mapping'), moved)).toMatchObject({
      done: 2,
      week: { number: 1 },
      next: { lesson: { id: 'listening' } },
    });
  });

  it('takes in a lesson that is added to the route later, and forgets one that leaves it', () => {
    const grown = makeRoute([['power', 'mapping', 'asking']]);
    expect(progressWith(makeDone('power', 'mapping', 'listening'), grown)).toMatchObject({
      done: 2,
      of: 3,
      next: { lesson: { id: 'asking' } },
    });
  });

  it('knows a lesson by its earlier id', () => {
    const renamed = [{ id: 'power', formerly: ['four-powers'], checks: [] }, ...lessons.slice(1)];
    expect(progressWith(makeDone('four-powers'), route, renamed).done).toBe(1);
  });

  it('counts a lesson once that stands in two weeks', () => {
    const twice = makeRoute([['power'], ['mapping', 'power']]);
    expect(progressWith(makeDone('power'), twice)).toMatchObject({ done: 1, of: 2, week: { number: 2 } });
  });

  it('names the field task of the next lesson while a day is set for it, and what to go on with until then', () => {
    const open = makeStep('power', { step: 'commit', by: '2026-12-01' });
    expect(progressWith([open]).next).toMatchObject({
      ...{ kind: 'task', by: '2026-12-01', isMissed: false },
      ...{ lesson: { id: 'power' }, then: { id: 'mapping' } },
    });
  });

  it('tells a day that is over, and has nothing to go on with after the last lesson', () => {
    const missed = makeStep('asking', { step: 'commit', by: '2026-11-20' });
    const { next } = progressWith([...makeDone('power', 'mapping', 'listening'), missed]);
    expect(next).toMatchObject({ kind: 'task', isMissed: true, lesson: { id: 'asking' } });
    expect(next).not.toHaveProperty('then');
  });

  it('goes back to the lesson when the task is done or let go', () => {
    for (const step of ['done', 'let-go'] as const)
      expect(progressWith([makeStep('power', { step })]).next).toMatchObject({
        kind: 'lesson',
        lesson: { id: 'power' },
      });
  });

  it('leaves the task of a lesson that is done to what waits', () => {
    const open = makeStep('power', { step: 'commit', by: '2026-12-01' });
    expect(progressWith([...makeDone('power'), open]).next).toMatchObject({
      kind: 'lesson',
      lesson: { id: 'mapping' },
    });
  });

  it('never points at a lesson that is done, in any order of doing', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (done) => {
        const progress = progressWith(makeDone(...done));
        expect(progress.done).toBe(done.length);
        expect(progress.next === undefined).toBe(done.length === ids.length);
        expect(done).not.toContain(progress.next?.lesson.id);
        expect(progress.week?.lessons.map(({ id }) => id) ?? [undefined]).toContain(progress.next?.lesson.id);
      }),
    );
  });
});

describe('the route that was taken', () => {
  const routes = [{ id: 'campaign-planning', formerly: ['campaign'] }, { id: 'new-leader' }];

  it('is found by its id, and by an earlier one', () => {
    expect(routeNamed(routes, 'new-leader')?.id).toBe('new-leader');
    expect(routeNamed(routes, 'campaign')?.id).toBe('campaign-planning');
  });

  it('is none where none was taken, or where it is unknown', () => {
    expect(routeNamed(routes, null)).toBeUndefined();
    expect(routeNamed(routes, 'retired')).toBeUndefined();
    expect(routeNamed(routes, '')).toBeUndefined();
  });
});
