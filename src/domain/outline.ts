import type { Assessment } from '#schema/types.ts';
import { assessmentsIn, routesInOrder, type PlacedLesson } from './curriculum.ts';
import type { Shelf } from './library.ts';
import type { CheckOutline, LessonOutline } from './record/completion.ts';
import type { RouteOutline } from './route-progress.ts';

/** A lesson with its address, and what completion asks about. */
export type OutlinedLesson = LessonOutline & { title: string; href: string };

/** Some lessons, in as few words as a page can carry. */
export function outlinesOf(
  shelf: Shelf,
  lessons: readonly PlacedLesson[],
  hrefTo: (lesson: string) => string,
): OutlinedLesson[] {
  return lessons.map(({ lesson, entry }) => ({
    id: lesson.id,
    ...(lesson.formerly.length > 0 && { formerly: lesson.formerly }),
    title: lesson.title,
    href: hrefTo(lesson.id),
    checks: assessmentsIn(entry.body, shelf).map(checkOf),
  }));
}

/** All routes in order, in as few words as a page can carry. */
export function routeOutlinesOf(shelf: Shelf, hrefTo: (route: string) => string): RouteOutline[] {
  return routesInOrder(shelf).map(({ id, formerly, title, weeks }) => ({
    id,
    ...(formerly.length > 0 && { formerly }),
    title,
    href: hrefTo(id),
    weeks: weeks.map((week) => ({
      id: week.id,
      title: week.title,
      lessons: week.lessons.map((lesson) => ({
        id: lesson,
        minutes: shelf.lesson.get(lesson)?.data.minutes ?? 0,
      })),
    })),
  }));
}

function checkOf(assessment: Assessment): CheckOutline {
  const { id, formerly } = assessment;
  const items = 'items' in assessment ? assessment.items.map((item) => ({ id: item.id })) : [];
  return { id, ...(formerly.length > 0 && { formerly }), items };
}
