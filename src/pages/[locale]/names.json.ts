import type { APIContext } from 'astro';
import { titlesOf } from '#domain/search/titles.ts';
import { searchRecords } from '#editions/search/records.ts';
import { localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** The concepts of a language with all their names: fetched when somebody begins to search. */
export function GET({ params }: APIContext): Response {
  const records = searchRecords(params['locale'] ?? 'en').filter(({ kind }) => kind === 'concept');
  return Response.json(titlesOf(records));
}
