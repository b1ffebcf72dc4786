import type { APIContext } from 'astro';
import { returnOutline } from '#domain/returning.ts';
import { loadShelf } from '#load/curriculum.ts';
import { hrefToLesson, localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** What the front page needs to tell somebody who comes back what waits: fetched only by who has saved something. */
export function GET({ params }: APIContext): Response {
  const locale = params['locale'] ?? 'en';
  return Response.json(
    returnOutline(loadShelf(locale), {
      toLesson: (id) => hrefToLesson(locale, id),
      toTask: (id) => hrefToLesson(locale, id, 'lesson', 'field-task'),
    }),
  );
}
