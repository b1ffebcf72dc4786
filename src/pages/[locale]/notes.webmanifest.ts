import type { APIContext } from 'astro';
import { wordsOf } from '#components/words.ts';
import { manifestOf } from '#domain/home-screen.ts';
import { hrefOf, localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** The site on a home screen, under a name that says nothing of it. */
export function GET({ params }: APIContext): Response {
  const { t } = wordsOf(params['locale'] ?? 'en');
  return Response.json(manifestOf('neutral', { name: t.homeScreen.neutral, root: hrefOf('/') }));
}
