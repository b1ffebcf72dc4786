import type { Activity } from '#schema/types.ts';
import { lessonOfActivity } from './curriculum.ts';
import { grouped } from './grouped.ts';
import type { Shelf } from './library.ts';
import { oncePerShelf } from './once.ts';

/** Lessons whose slides and handouts go with an activity, the one that places it first. */
export function lessonsBeside(shelf: Shelf, activity: Activity): string[] {
  const home = lessonOfActivity(shelf, activity)?.id ?? [];
  return [...new Set([home, activity.lessons].flat())];
}

/** Concepts that an activity works on, those of the lesson that places it included. */
export function conceptsBeside(shelf: Shelf, activity: Activity): string[] {
  return [...new Set([...activity.concepts, ...(lessonOfActivity(shelf, activity)?.concepts ?? [])])];
}

const byConcept = oncePerShelf((shelf) =>
  grouped(
    [...shelf.activity.values()].flatMap(({ data }) =>
      conceptsBeside(shelf, data).map((concept) => [concept, data] as const),
    ),
  ),
);

/** Activities that work on a concept. */
export function activitiesOn(shelf: Shelf, conceptId: string): readonly Activity[] {
  return byConcept(shelf).of(conceptId);
}
