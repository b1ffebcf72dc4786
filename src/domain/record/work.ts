import type { LessonOutline } from './completion.ts';
import { latestDoneMark } from './done-mark.ts';
import type { LearnerRecord } from './record.ts';

/** The counter of the first trace of work on a lesson: a done mark that stands, an answer, a text. Absent where there is none. */
export function workOn(lesson: LessonOutline, record: LearnerRecord): number | undefined {
  const checks = lesson.checks.flatMap(({ id, formerly = [] }) => [id, ...formerly]);
  const items = lesson.checks.flatMap((check) =>
    check.items.flatMap(({ id, formerly = [] }) => [id, ...formerly]),
  );
  const mark = latestDoneMark(record, lesson.id, lesson.formerly);
  const traces = [
    ...record.attempts
      .filter(({ assessment, item }) => checks.includes(assessment) || items.includes(item))
      .map(({ counter }) => counter),
    ...record.notes
      .filter(({ item, text }) => items.includes(item) && text.trim() !== '')
      .map(({ edited }) => edited),
    ...(mark?.response.done ? [mark.counter] : []),
  ];
  return traces.length > 0 ? Math.min(...traces) : undefined;
}
