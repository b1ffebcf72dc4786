import type { APIContext } from 'astro';
import { titlesOf } from '#domain/search/titles.ts';
import { localePaths } from '#load/paths.ts';
import { searchRecords } from '#editions/search/records.ts';

export const getStaticPaths = localePaths;

/** Titles, aliases and summaries of a language: finds concepts by name, and stands in for the index. */
export function GET({ params }: APIContext): Response {
  return Response.json(titlesOf(searchRecords(params['locale'] ?? 'en')));
}
