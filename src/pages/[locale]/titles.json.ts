import type { APIContext } from 'astro';
import { askedTitlesOf } from '#domain/search/titles.ts';
import { localePaths } from '#load/paths.ts';
import { searchRecords } from '#editions/search/records.ts';

export const getStaticPaths = localePaths;

/** Titles, aliases, summaries and askings of a language: helps with whole questions, and stands in for the index. */
export function GET({ params }: APIContext): Response {
  return Response.json(askedTitlesOf(searchRecords(params['locale'] ?? 'en')));
}
