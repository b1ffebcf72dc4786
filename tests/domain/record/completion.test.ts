import { describe, expect, it } from 'vitest';
import { completionOf, doneBy, type LessonOutline } from '#domain/record/completion.ts';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import { attemptsOf, latestAttempt, type Attempt } from '#domain/record/attempt.ts';
import { noteOf } from '#domain/record/note.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { makeAttempt, makeNote, makeRecord } from './makeRecord.ts';

const lesson: LessonOutline = {
  id: 'map-power',
  formerly: ['power-map'],
  checks: [
    { id: 'power-check', items: [{ id: 'who-decides' }, { id: 'who-pays', formerly: ['who-funds'] }] },
    { id: 'power-log', items: [{ id: 'my-map' }] },
  ],
};

const mark = (done: boolean, counter: number, id = 'map-power'): Attempt =>
  makeAttempt({ ...draftDoneMark(id, done, { lang: 'en' }), id: `m${counter}`, counter });
const tried = (counter: number) => ({
  attempts: [
    makeAttempt({ id: 'a1', counter, item: 'who-decides', earned: 0 }),
    makeAttempt({ id: 'b2', counter: counter + 1, item: 'who-pays' }),
  ],
  notes: [makeNote({ item: 'my-map', edited: counter + 2 })],
});

describe('completion of a lesson', () => {
  it('is not started while nothing was done in it', () => {
    const elsewhere = makeRecord({
      attempts: [makeAttempt({ item: 'other', assessment: 'other' }), mark(true, 2, 'the-ask')],
    });
    expect(completionOf(lesson, emptyRecord)).toBe('not-started');
    expect(completionOf(lesson, elsewhere)).toBe('not-started');
  });

  it('is begun by an answer, by a text, or by reading', () => {
    const place = { lesson: 'power-map', anchor: null, counter: 1, at: '2026-11-23T10:00:00.000Z' };
    expect(completionOf(lesson, makeRecord({ attempts: [makeAttempt()] }))).toBe('begun');
    expect(completionOf(lesson, makeRecord({ notes: [makeNote({ item: 'my-map' })] }))).toBe('begun');
    expect(completionOf(lesson, makeRecord({ place }))).toBe('begun');
  });

  it('is done when every check in it was tried, right or wrong', () => {
    expect(completionOf(lesson, makeRecord(tried(1)))).toBe('done');
    expect(
      completionOf(lesson, makeRecord({ ...tried(1), notes: [makeNote({ item: 'my-map', text: '  ' })] })),
    ).toBe('begun');
  });

  it('is begun, not done, by single statements of an inventory', () => {
    const inventory = { id: 'map-power', checks: [{ id: 'leader-inventory', items: [] }] };
    const record = makeRecord({
      attempts: [makeAttempt({ item: 'one-statement', assessment: 'leader-inventory' })],
    });
    expect(completionOf(inventory, record)).toBe('begun');
  });

  it('is done by a result of a check without items, such as an inventory', () => {
    const inventory = { id: 'map-power', checks: [{ id: 'leader-inventory', items: [] }] };
    const record = makeRecord({
      attempts: [makeAttempt({ item: 'leader-inventory', assessment: 'leader-inventory' })],
    });
    expect(completionOf(inventory, record)).toBe('done');
  });

  it('is done by a sheet that holds something', () => {
    const sheet = { id: 'map-power', checks: [{ id: 'power-map', items: [] }] };
    const record = makeRecord({ notes: [makeNote({ item: 'power-map', text: '{}' })] });
    expect(completionOf(sheet, record)).toBe('done');
  });

  it('is not done by itself when the lesson has no checks', () => {
    expect(completionOf({ id: 'map-power', checks: [] }, emptyRecord)).toBe('not-started');
  });

  it("is done when the learner's latest mark says so", () => {
    expect(completionOf(lesson, makeRecord({ attempts: [mark(false, 1), mark(true, 2)] }))).toBe('done');
    expect(completionOf(lesson, makeRecord({ attempts: [mark(true, 1), mark(false, 2)] }))).toBe('begun');
  });

  it('counts from there on when the learner takes the mark back', () => {
    const before = tried(1);
    const after = tried(9);
    expect(
      completionOf(lesson, makeRecord({ ...before, attempts: [...before.attempts, mark(false, 5)] })),
    ).toBe('begun');
    expect(
      completionOf(lesson, makeRecord({ ...after, attempts: [...after.attempts, mark(false, 5)] })),
    ).toBe('done');
  });

  it('does not let answers from before count when the mark was taken back', () => {
    const short = { id: 'map-power', checks: [{ id: 'power-check', items: [{ id: 'who-decides' }] }] };
    const marked = makeRecord({ attempts: [makeAttempt({ counter: 1 }), mark(false, 5)] });
    const again = makeRecord({ attempts: [...marked.attempts, makeAttempt({ id: 'b2', counter: 6 })] });
    expect(completionOf(short, marked)).toBe('begun');
    expect(completionOf(short, again)).toBe('done');
  });

  it('honours earlier ids of the lesson and of its items', () => {
    expect(completionOf(lesson, makeRecord({ attempts: [mark(true, 1, 'power-map')] }))).toBe('done');
    const renamed = tried(1);
    renamed.attempts[1] = makeAttempt({ id: 'b2', counter: 2, item: 'who-funds' });
    expect(completionOf(lesson, makeRecord(renamed))).toBe('done');
  });
});

describe('finding what was saved', () => {
  const record = makeRecord({
    attempts: [
      makeAttempt({ id: 'z', counter: 1, item: 'new-id' }),
      makeAttempt({ id: 'a', counter: 2, item: 'old-id' }),
    ],
    notes: [
      makeNote({ item: 'old-id', text: 'old' }),
      makeNote({ item: 'both', text: 'new' }),
      makeNote({ item: 'was-both' }),
    ],
  });

  it('joins attempts under earlier ids, by counter', () => {
    expect(attemptsOf(record, 'new-id', ['old-id']).map(({ id }) => id)).toEqual(['z', 'a']);
    expect(latestAttempt(record, 'new-id', ['old-id'])?.id).toBe('a');
    expect(latestAttempt(record, 'new-id')?.id).toBe('z');
    expect(latestAttempt(record, 'never')).toBeUndefined();
  });

  it('finds a note under an earlier id, and prefers the current one', () => {
    expect(noteOf(record, 'new-id', ['old-id'])?.text).toBe('old');
    expect(noteOf(record, 'both', ['was-both'])?.text).toBe('new');
  });
});

describe('how and when a lesson became done', () => {
  const day = (n: number) => `2026-11-0${n}T10:00:00.000Z`;
  const dated = (from: number) => {
    const { attempts, notes } = tried(from);
    return {
      attempts: attempts.map((attempt) => ({ ...attempt, at: day(attempt.counter) })),
      notes: notes.map((note) => ({ ...note, at: day(note.edited) })),
    };
  };

  it('is nothing while the lesson is not done', () => {
    expect(doneBy(lesson, emptyRecord)).toBeNull();
    expect(doneBy(lesson, makeRecord({ attempts: [makeAttempt()] }))).toBeNull();
  });

  it('is the mark and its day, whatever was tried', () => {
    const marked = { ...mark(true, 8), at: day(8) };
    const { attempts, notes } = dated(1);
    expect(doneBy(lesson, makeRecord({ attempts: [...attempts, marked], notes }))).toEqual({
      by: 'mark',
      at: day(8),
    });
  });

  it('is the day of the last check that was tried first, however often it is tried again', () => {
    const { attempts, notes } = dated(1);
    const again = makeAttempt({ id: 'z9', counter: 9, item: 'who-pays', at: day(9) });
    expect(doneBy(lesson, makeRecord({ attempts: [...attempts, again], notes }))).toEqual({
      by: 'checks',
      at: day(3),
    });
  });

  it('counts only what came after a mark that was taken back', () => {
    const { attempts, notes } = dated(5);
    const before = makeAttempt({ id: 'y1', counter: 1, item: 'who-pays', at: day(1) });
    const record = makeRecord({ attempts: [before, mark(true, 2), mark(false, 3), ...attempts], notes });
    expect(doneBy(lesson, record)).toEqual({ by: 'checks', at: day(7) });
  });
});
