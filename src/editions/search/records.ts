import { wordsOf } from '#components/words.ts';
import { recordsOf } from '#domain/search.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { loadLibrary, loadShelf } from '#load/curriculum.ts';

/** What the pages of a language say to the index, with the interface words that stand on them. */
export function searchRecords(locale: string): SearchRecord[] {
  const { t } = wordsOf(locale);
  return recordsOf(locale, loadShelf(locale), {
    words: {
      sections: { Limits: t.site.limits },
      handout: {
        title: t.guide.handoutOf,
        summary: t.search.handoutSummary,
        names: t.search.handoutNames,
      },
      sources: { title: t.site.sourcesTitle, summary: t.site.sourcesLead },
    },
    sources: loadLibrary().sources,
  });
}
