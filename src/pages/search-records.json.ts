import { htmlOf } from '#domain/search/record.ts';
import { loadLocales } from '#load/curriculum.ts';
import { searchRecords } from '#editions/search/records.ts';

/** What the build puts into the search index. The build takes this file away again: see editions/search. */
export function GET(): Response {
  const records = loadLocales().flatMap((locale) => searchRecords(locale));
  return Response.json(records.map((record) => ({ url: record.url, content: htmlOf(record) })));
}
