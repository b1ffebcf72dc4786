import { lessonsInOrder, lessonsTeaching, type PlacedLesson } from '#domain/curriculum.ts';
import { grouped } from '#domain/grouped.ts';
import { oncePerShelf } from '#domain/once.ts';
import type { Facets } from './record.ts';

/** Which lessons stand behind a concept, an activity or an assessment, found once for a whole shelf. */
export interface Placing {
  lessons: readonly PlacedLesson[];
  lesson(id: string): PlacedLesson | undefined;
  teaching(conceptId: string): readonly PlacedLesson[];
  ofActivity(id: string): readonly PlacedLesson[];
  ofAssessment(id: string): readonly PlacedLesson[];
  /** Lessons that cite a work of the bibliography. */
  citing(key: string): readonly PlacedLesson[];
}

/** Looks through a shelf once, so that thousands of records cost one pass. */
export const placingOf = oncePerShelf((shelf): Placing => {
  const lessons = lessonsInOrder(shelf);
  const byId = new Map(lessons.map((one) => [one.lesson.id, one]));
  const activities = grouped(
    lessons.flatMap((one) => (one.lesson.activity ? [[one.lesson.activity, one] as const] : [])),
  );
  const assessments = grouped(
    lessons.flatMap((one) =>
      (one.entry.body?.blocks ?? []).flatMap(({ name, props }) =>
        name === 'Check' && props['id'] ? [[props['id'], one] as const] : [],
      ),
    ),
  );
  const sources = grouped(
    lessons.flatMap((one) =>
      [...new Set(one.entry.body?.citations.map(({ to }) => to))].map((key) => [key, one] as const),
    ),
  );
  return {
    lessons,
    lesson: (id) => byId.get(id),
    teaching: (id) => lessonsTeaching(shelf, id),
    ofActivity: activities.of,
    ofAssessment: assessments.of,
    citing: sources.of,
  };
});

/** Track and module of the lessons that stand behind something, each once. */
export function placesOf(lessons: readonly PlacedLesson[]): Facets {
  return {
    track: unique(lessons.map(({ track }) => track.id)),
    module: unique(lessons.map(({ module }) => module.id)),
  };
}

/** Track, module and concepts of the lessons that something belongs to. */
export function facetsOf(lessons: readonly PlacedLesson[]): Facets {
  return { ...placesOf(lessons), concept: unique(lessons.flatMap(({ lesson }) => lesson.concepts)) };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
