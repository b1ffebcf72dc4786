import { expect, it } from 'vitest';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import { lastLesson } from '#domain/record/resume.ts';

const lessons = [
  { id: 'first', checks: [{ id: 'first-check', items: [{ id: 'a' }] }] },
  { id: 'second', formerly: ['older'], checks: [{ id: 'second-log', items: [{ id: 'b' }] }] },
];

const attempt = (assessment: string, counter: number): LearnerRecord['attempts'][number] => ({
  id: `attempt-${counter}`,
  counter,
  item: 'a',
  assessment,
  rev: 1,
  lang: 'en',
  at: '2026-11-23T12:00:00.000Z',
  behaviour: 'practice',
  response: null,
  earned: 1,
  possible: 1,
});
const note = (item: string, edited: number) => ({
  item,
  text: 'x',
  others: [],
  edited,
  at: '2026-11-23T12:00:00.000Z',
});

it('leads nowhere for somebody who has not begun', () => {
  expect(lastLesson(lessons, emptyRecord)).toBeUndefined();
});

it('leads to the lesson of the latest answer, text or place, whatever the clock said', () => {
  const record = { ...emptyRecord, attempts: [attempt('first-check', 3)], notes: [note('b', 2)] };
  expect(lastLesson(lessons, record)).toBe('first');
  expect(lastLesson(lessons, { ...record, notes: [note('b', 4)] })).toBe('second');
  const place = { lesson: 'first', anchor: null, counter: 5, at: '1999-01-01T00:00:00.000Z' };
  expect(lastLesson(lessons, { ...record, notes: [note('b', 4)], place })).toBe('first');
});

it('knows a lesson by its earlier id, and passes over what no lesson has any more', () => {
  const record = { ...emptyRecord, attempts: [attempt('lesson:older', 1), attempt('gone', 2)] };
  expect(lastLesson(lessons, record)).toBe('second');
});
