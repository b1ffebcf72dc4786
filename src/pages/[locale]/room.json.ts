import type { APIContext } from 'astro';
import { roomShelf } from '#domain/room/shelf.ts';
import { words } from '#i18n/t.ts';
import { loadShelf } from '#load/curriculum.ts';
import { hrefTo, localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** Everything that a room can count in a language: fetched when a trainer comes to the page of a room. */
export function GET({ params }: APIContext): Response {
  const locale = params['locale'] ?? 'en';
  const { trueOption, falseOption } = words(locale).quiz;
  const toTally = (id: string) => hrefTo(locale, { to: 'tally', id });
  return Response.json(
    roomShelf(loadShelf(locale), { trueWord: trueOption, falseWord: falseOption }, { toTally }),
  );
}
