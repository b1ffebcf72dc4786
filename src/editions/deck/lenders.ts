import { slidesOf } from '#domain/deck.ts';
import type { Shelf } from '#domain/library.ts';
import type { WorkshopSlide } from '#domain/workshop-deck.ts';
import { loadBody } from '#load/curriculum.ts';
import type { Lender } from './parts.ts';

/** The lessons that the slides of a workshop come from, with their bodies ready to be rendered. */
export async function lendersOf(locale: string, shelf: Shelf, slides: readonly WorkshopSlide[]) {
  const ids = slides.flatMap((slide) => (slide.kind === 'lesson' ? [slide.lesson] : []));
  return Promise.all(
    [...new Set(ids)].map(async (lesson) => {
      const { Content, lang } = await loadBody('lessons', locale, lesson);
      const count = slidesOf('', shelf.lesson.get(lesson)?.body).length - 1;
      return { Content, lender: { lesson, lang, count } satisfies Lender };
    }),
  );
}
