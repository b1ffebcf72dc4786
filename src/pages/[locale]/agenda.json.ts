import type { APIContext } from 'astro';
import { agendaOffers } from '#domain/agenda/offers.ts';
import { loadShelf } from '#load/curriculum.ts';
import { hrefTo, localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** Everything that an agenda can be made of: fetched when somebody builds one. */
export function GET({ params }: APIContext): Response {
  const locale = params['locale'] ?? 'en';
  return Response.json(
    agendaOffers(loadShelf(locale), {
      toWorkshop: (id) => hrefTo(locale, { to: 'workshop', id }),
      toActivity: (id) => hrefTo(locale, { to: 'activity', id }),
    }),
  );
}
