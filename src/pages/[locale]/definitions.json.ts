import type { APIContext } from 'astro';
import { definitionsOf } from '#domain/definitions.ts';
import { loadShelf } from '#load/curriculum.ts';
import { localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** What the concepts of a language mean: fetched when the first link to one is pointed at, reached by key or tapped. */
export function GET({ params }: APIContext): Response {
  return Response.json(definitionsOf(loadShelf(params['locale'] ?? 'en')));
}
