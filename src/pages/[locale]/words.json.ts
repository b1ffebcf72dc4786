import type { APIContext } from 'astro';
import { vocabularyOf } from '#domain/search/vocabulary.ts';
import { searchRecords } from '#editions/search/records.ts';
import { localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** The words of a language's pages: fetched only when a search found nothing, to mend a slip of the pen. */
export function GET({ params }: APIContext): Response {
  const locale = params['locale'] ?? 'en';
  return Response.json(vocabularyOf(searchRecords(locale), locale));
}
