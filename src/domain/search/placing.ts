import { lessonsInOrder, type PlacedLesson } from '#domain/curriculum.ts';
import type { Shelf } from '#domain/library.ts';
import type { Facets } from './record.ts';

/** Which lessons stand behind a concept, an activity or an assessment, found once for a whole shelf. */
export interface Placing {
  lessons: readonly PlacedLesson[];
  lesson(id: string): PlacedLesson | undefined;
  teaching(conceptId: string): readonly PlacedLesson[];
  ofActivity(id: string): readonly PlacedLesson[];
  ofAssessment(id: string): readonly PlacedLesson[];
}

/** Looks through a shelf once, so that thousands of records cost one pass. */
export function placingOf(shelf: Shelf): Placing {
  const lessons = lessonsInOrder(shelf);
  const byId = new Map(lessons.map((one) => [one.lesson.id, one]));
  const [concepts, activities, assessments] = [lists(), lists(), lists()];
  for (const one of lessons) {
    for (const id of one.lesson.concepts) concepts.add(id, one);
    if (one.lesson.activity) activities.add(one.lesson.activity, one);
    for (const { name, props } of one.entry.body?.blocks ?? [])
      if (name === 'Check' && props['id']) assessments.add(props['id'], one);
  }
  return {
    lessons,
    lesson: (id) => byId.get(id),
    teaching: concepts.of,
    ofActivity: activities.of,
    ofAssessment: assessments.of,
  };
}

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

function lists() {
  const known = new Map<string, PlacedLesson[]>();
  return {
    add: (id: string, one: PlacedLesson) => known.set(id, [...(known.get(id) ?? []), one]),
    of: (id: string): readonly PlacedLesson[] => known.get(id) ?? [],
  };
}
