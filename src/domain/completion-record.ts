import { doneBy, type Done } from './record/completion.ts';
import { taskStanding } from './record/field-task.ts';
import type { LearnerRecord } from './record/record.ts';
import type { WorkbookCheck, WorkbookLesson, WorkbookOutline } from './workbook.ts';
import { fillWorkbook, type WrittenText } from './workbook/filled.ts';

/** A lesson that is done, how it came to be so, and when. */
export interface DoneLesson extends Done {
  readonly lesson: WorkbookLesson;
}

/** A field task that the learner said they did. */
export interface DoneTask {
  readonly task: WorkbookCheck;
  readonly lesson: WorkbookLesson;
  /** When they said so last. */
  readonly at: string;
}

/** A text that may stand in the record, if the learner picks it. */
export interface PickableText extends WrittenText {
  /** The lesson or the worksheet that it was written in. */
  readonly place: string;
}

/** What a learner can show of their work: what they did, by their own account. Nothing in it is a score. */
export interface CompletionRecord {
  readonly lessons: readonly DoneLesson[];
  /** How many lessons there are. */
  readonly of: number;
  readonly tasks: readonly DoneTask[];
  readonly texts: readonly PickableText[];
  readonly isEmpty: boolean;
}

/** What stands in the record of work done, in the order of the curriculum. */
export function completionRecord(outline: WorkbookOutline, record: LearnerRecord): CompletionRecord {
  const filled = fillWorkbook(outline, record);
  const lessons = outline.lessons.flatMap((lesson) => {
    const done = doneBy(lesson, record);
    return done ? [{ lesson, ...done }] : [];
  });
  // A day set anew or let go later does not undo what was done before.
  const tasks = filled.lessons.flatMap(({ lesson, checks }) =>
    checks.flatMap(({ check, steps }) => {
      const done = steps.filter((step) => taskStanding([step])?.kind === 'done').at(-1);
      return done ? [{ task: check, lesson, at: done.at }] : [];
    }),
  );
  const texts = [
    ...filled.lessons.flatMap(({ lesson, checks }) =>
      // What is written about a field task is a plan, not a reflection.
      checks
        .filter(({ check }) => check.id !== lesson.task?.id)
        .flatMap((check) => check.texts.map((text) => ({ ...text, place: lesson.title }))),
    ),
    ...filled.others.flatMap(({ check, texts }) => texts.map((text) => ({ ...text, place: check.title }))),
  ].filter(({ note }) => note.text.trim() !== '');
  const isEmpty = lessons.length + tasks.length + texts.length === 0;
  return { lessons, of: outline.lessons.length, tasks, texts, isEmpty };
}
