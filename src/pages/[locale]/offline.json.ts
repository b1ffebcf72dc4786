import type { APIContext } from 'astro';
import { pagesOfTrack } from '#domain/offline/track-pages.ts';
import { loadShelf } from '#load/curriculum.ts';
import { localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** Which pages belong to a track. The build adds what they need, and how much it weighs: see editions/offline. */
export function GET({ params }: APIContext): Response {
  const locale = params['locale'] ?? 'en';
  const shelf = loadShelf(locale);
  const tracks = [...shelf.track.values()].map(({ data: { id, title } }) => ({
    id,
    title,
    paths: pagesOfTrack(shelf, locale, id),
  }));
  return Response.json(tracks);
}
