import type { APIContext } from 'astro';
import { localePaths } from '#load/paths.ts';
import { takenTracks } from '#editions/take-along/tracks.ts';

export const getStaticPaths = localePaths;

/** What goes into the zip of each track. The build takes this file away again: see editions/take-along. */
export function GET({ params }: APIContext): Response {
  return Response.json(takenTracks(params['locale'] ?? 'en'));
}
