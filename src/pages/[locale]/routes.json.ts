import type { APIContext } from 'astro';
import { lessonsInOrder, lessonsOfRoute } from '#domain/curriculum.ts';
import { outlinesOf, routeOutlinesOf } from '#domain/outline.ts';
import { loadShelf } from '#load/curriculum.ts';
import { hrefTo, hrefToLesson, localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** The routes of a language with the lessons on them: fetched at the end of a lesson by whoever took a route. */
export function GET({ params }: APIContext): Response {
  const locale = params['locale'] ?? 'en';
  const shelf = loadShelf(locale);
  const onRoutes = new Set([...shelf.route.values()].flatMap(({ data }) => lessonsOfRoute(data)));
  return Response.json({
    routes: routeOutlinesOf(shelf, (id) => hrefTo(locale, { to: 'route', id })),
    lessons: outlinesOf(
      shelf,
      lessonsInOrder(shelf).filter(({ lesson }) => onRoutes.has(lesson.id)),
      (id) => hrefToLesson(locale, id),
    ),
  });
}
