import { describe, expect, it } from 'vitest';
import { completionRecord } from '#domain/completion-record.ts';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import { draftTaskStep, type FieldTaskStep } from '#domain/record/field-task.ts';
import { emptyRecord } from '#domain/record/record.ts';
import type { WorkbookOutline } from '#domain/workbook.ts';
import { makeAttempt, makeNote, makeRecord } from './record/makeRecord.ts';
import { outline as plain } from './workbook.make.ts';

const task = {
  ...{ id: 'task:first', formerly: [], title: 'Walk the block', kind: 'worksheet' as const },
  ...{ href: '/en/lessons/garden/first/#field-task' },
  items: [
    ...[{ id: 'task:first', stem: 'What I will do' }].map((item) => ({
      ...{ ...item, formerly: [], type: 'reflection' as const, rev: 1, words: {} },
    })),
  ],
};
const outline: WorkbookOutline = {
  ...plain,
  lessons: plain.lessons.map((lesson) => (lesson.id === 'first' ? { ...lesson, task } : lesson)),
};
const day = (n: number) => `2026-11-0${n}T10:00:00.000Z`;
const marked = (lesson: string, done: boolean, counter: number) =>
  makeAttempt({
    ...draftDoneMark(lesson, done, { lang: 'en' }),
    ...{ id: `m${counter}`, counter, at: day(counter) },
  });
const stepped = (step: FieldTaskStep, counter: number) =>
  makeAttempt({
    ...draftTaskStep('first', step, { lang: 'en' }),
    ...{ id: `s${counter}`, counter, at: day(counter) },
  });

describe('the record of work done', () => {
  it('is empty while nothing is done, however much was begun', () => {
    const begun = makeRecord({
      attempts: [makeAttempt(), stepped({ step: 'commit', by: '2026-11-09' }, 2), marked('first', false, 3)],
    });
    expect(completionRecord(outline, emptyRecord).isEmpty).toBe(true);
    expect(completionRecord(outline, begun)).toMatchObject({
      isEmpty: true,
      lessons: [],
      tasks: [],
      texts: [],
    });
  });

  it('holds lessons that are done with their days, in the order of the curriculum', () => {
    const record = makeRecord({ attempts: [marked('second', true, 1), marked('old-first', true, 2)] });
    const { lessons, of, isEmpty } = completionRecord(outline, record);
    expect(lessons.map(({ lesson, by, at }) => [lesson.title, by, at])).toEqual([
      ['Lesson first', 'mark', day(2)],
      ['Lesson second', 'mark', day(1)],
    ]);
    expect([of, isEmpty]).toEqual([2, false]);
  });

  it('drops a lesson whose mark was taken back', () => {
    const record = makeRecord({ attempts: [marked('first', true, 1), marked('first', false, 2)] });
    expect(completionRecord(outline, record).lessons).toEqual([]);
  });

  it('holds a field task from the day it was done, also when a new day is set or let go afterwards', () => {
    const steps = [
      stepped({ step: 'commit', by: '2026-11-02' }, 1),
      stepped({ step: 'done' }, 2),
      stepped({ step: 'commit', by: '2026-11-09' }, 3),
      stepped({ step: 'let-go' }, 4),
    ];
    const { tasks } = completionRecord(outline, makeRecord({ attempts: steps }));
    expect(tasks.map(({ task, lesson, at }) => [task.title, lesson.id, at])).toEqual([
      ['Walk the block', 'first', day(2)],
    ]);
    const undone = makeRecord({ attempts: [steps[0], steps[3]].flatMap((step) => step ?? []) });
    expect(completionRecord(outline, undone).tasks).toEqual([]);
  });

  it('offers reflections with the place they belong to, without blank ones and without plans for a task', () => {
    const record = makeRecord({ notes: [makeNote(), makeNote({ item: 'task:first', text: 'Ring Ana.' })] });
    const { texts } = completionRecord(outline, record);
    expect(texts.map(({ item, note, place }) => [item.stem, note.text, place])).toEqual([
      ['Why do you do it?', 'Because of the rent.', 'Lesson first'],
    ]);
    expect(completionRecord(outline, makeRecord({ notes: [makeNote({ text: ' ' })] })).texts).toEqual([]);
  });
});
