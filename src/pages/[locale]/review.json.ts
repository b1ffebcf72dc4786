import type { APIContext } from 'astro';
import { reviewContent } from '#domain/review-content.ts';
import { loadLibrary, loadShelf } from '#load/curriculum.ts';
import { hrefTo, hrefToLesson, localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** All questions and cards of a language: fetched when somebody comes to recall. */
export function GET({ params }: APIContext): Response {
  const locale = params['locale'] ?? 'en';
  return Response.json(
    reviewContent(
      loadShelf(locale),
      {
        toLesson: (id, anchor) => hrefToLesson(locale, id, 'lesson', anchor),
        toConcept: (id) => hrefTo(locale, { to: 'concept', id }),
      },
      loadLibrary().diagrams[locale] ?? new Map(),
    ),
  );
}
