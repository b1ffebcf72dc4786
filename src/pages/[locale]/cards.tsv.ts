import type { APIContext } from 'astro';
import { ankiText } from '#domain/anki.ts';
import { cardsOf } from '#domain/review-content.ts';
import { loadShelf } from '#load/curriculum.ts';
import { hrefTo, localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** The cards of a language, for other programs for recall. */
export function GET({ params }: APIContext): Response {
  const locale = params['locale'] ?? 'en';
  const cards = cardsOf(loadShelf(locale), { toConcept: (id) => hrefTo(locale, { to: 'concept', id }) });
  const text = ankiText(
    cards.map(({ id, title, definition, confusedWith }) => ({
      front: title,
      back: [definition, ...confusedWith.map(({ what, difference }) => `${what}: ${difference}`)].join(' '),
      tags: ['groundwork', id],
    })),
  );
  return new Response(text, { headers: { 'content-type': 'text/tab-separated-values; charset=utf-8' } });
}
