import { assessmentsIn, lessonsInOrder } from '#domain/curriculum.ts';
import type { Shelf } from '#domain/library.ts';
import type { Assessment, Lesson } from '#schema/types.ts';

/** The kinds of instruments, in the order in which their page shows them. */
export const instrumentKinds = [
  'dialogue',
  'simulation',
  'worksheet',
  'inventory',
  'quiz',
] as const satisfies readonly string[];

/** One kind of instruments, with all of its kind by title. */
export interface InstrumentGroup {
  readonly kind: (typeof instrumentKinds)[number];
  readonly instruments: readonly Assessment[];
}

/** Everything that stands on the page of instruments, by kind. Kinds without any are left out. */
export function instrumentsByKind(assessments: readonly Assessment[], locale: string): InstrumentGroup[] {
  const listed = assessments
    .filter(({ instrument }) => instrument)
    .sort((a, b) => a.title.localeCompare(b.title, locale));
  return instrumentKinds
    .map((kind) => ({ kind, instruments: listed.filter((one) => one.kind === kind) }))
    .filter(({ instruments }) => instruments.length > 0);
}

/** What stands in a lesson and has an address of its own, but no place among the instruments: for the list that leads there. */
export function questionsByLesson(shelf: Shelf): { lesson: Lesson; questions: readonly Assessment[] }[] {
  return lessonsInOrder(shelf).flatMap(({ lesson, entry }) => {
    const questions = assessmentsIn(entry.body, shelf).filter(({ instrument }) => !instrument);
    return questions.length > 0 ? [{ lesson, questions }] : [];
  });
}
