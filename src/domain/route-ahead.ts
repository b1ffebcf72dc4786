import { completionOf, type LessonOutline } from './record/completion.ts';
import type { LearnerRecord } from './record/record.ts';
import type { RouteOutline } from './route-progress.ts';

/** The lesson to go on with on a route: the first that is not done, apart from the one that is being read; absent where none is left. */
export function routeAhead(
  route: RouteOutline,
  lessons: readonly LessonOutline[],
  { record, here }: { record: LearnerRecord; here: string },
): string | undefined {
  const outlines = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return route.weeks
    .flatMap((week) => week.lessons)
    .map(({ id }) => outlines.get(id) ?? { id, checks: [] })
    .find((lesson) => lesson.id !== here && completionOf(lesson, record) !== 'done')?.id;
}
