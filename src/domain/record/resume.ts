import type { LessonOutline } from './completion.ts';
import type { LearnerRecord } from './record.ts';

/** The lesson that a learner worked on last: the latest of their answers, texts, marks and the place they read. */
export function lastLesson(lessons: readonly LessonOutline[], record: LearnerRecord): string | undefined {
  const lessonOf = new Map<string, string>();
  for (const { id, formerly = [], checks } of lessons) {
    for (const name of [id, ...formerly]) lessonOf.set(`lesson:${name}`, id);
    for (const check of checks) {
      for (const name of [check.id, ...(check.formerly ?? []), ...check.items.map((item) => item.id)])
        lessonOf.set(name, id);
    }
  }
  const { place } = record;
  const traces = [
    ...record.attempts.map(({ assessment, counter }) => ({ lesson: lessonOf.get(assessment), counter })),
    ...record.notes.map(({ item, edited }) => ({ lesson: lessonOf.get(item), counter: edited })),
    ...(place ? [{ lesson: lessonOf.get(`lesson:${place.lesson}`), counter: place.counter }] : []),
  ];
  return traces.filter(({ lesson }) => lesson !== undefined).sort((a, b) => b.counter - a.counter)[0]?.lesson;
}
