import type { Source } from '#schema/types.ts';
import type { Entry, Shelf } from './library.ts';
import { recordOfHandout, type HandoutWords } from './search/handout.ts';
import { namesTaughtIn, recordOfLesson, type SectionTitles } from './search/lesson.ts';
import { placingOf, type Placing } from './search/placing.ts';
import { recordOfActivity, recordOfAssessment, recordOfWorkshop } from './search/practice.ts';
import type { SearchRecord } from './search/record.ts';
import {
  recordOfBibliography,
  recordOfCase,
  recordOfConcept,
  recordOfModule,
  recordOfPage,
  recordOfRoute,
  recordOfTrack,
} from './search/reference.ts';
import { recordsOfSources } from './search/source.ts';

/** Interface words that search also finds. */
export interface RecordWords {
  /** Headings of blocks that have no title of their own, by block. */
  sections: SectionTitles;
  sources: { title: string; summary: string };
  handout: HandoutWords;
}

/** What every page of one language says to the search index. */
export function recordsOf(
  locale: string,
  shelf: Shelf,
  { words, sources }: { words: RecordWords; sources: readonly Source[] },
): SearchRecord[] {
  const placing = placingOf(shelf);
  const hasLanguages = languagesIn(shelf).length > 1;
  /** Files a record under the language in which its words are written, where there is more than one. */
  const told = (entry: { locale: string }, record: SearchRecord): SearchRecord =>
    hasLanguages ? { ...record, facets: { ...record.facets, language: [entry.locale] } } : record;
  const all = <T>(
    entries: ReadonlyMap<string, Entry<T>>,
    recordOf: (locale: string, entry: Entry<T>, placing: Placing) => SearchRecord,
  ) => [...entries.values()].map((entry) => told(entry, recordOf(locale, entry, placing)));

  return [
    ...all(shelf.concept, recordOfConcept),
    ...all(shelf.case, recordOfCase),
    ...placing.lessons.map((one) =>
      told(
        one.entry,
        recordOfLesson(locale, one, { titles: words.sections, taught: namesTaughtIn(one, shelf, placing) }),
      ),
    ),
    ...all(shelf.workshop, recordOfWorkshop),
    ...all(shelf.activity, recordOfActivity),
    ...all(shelf.assessment, recordOfAssessment),
    ...placing.lessons.flatMap((one) => {
      const handout = recordOfHandout(locale, one, words.handout);
      return handout ? [told(one.entry, handout)] : [];
    }),
    ...all(shelf.module, recordOfModule),
    ...all(shelf.track, recordOfTrack),
    ...all(shelf.route, recordOfRoute),
    ...all(shelf.page, recordOfPage),
    recordOfBibliography(locale, words.sources),
    ...recordsOfSources(locale, sources, { shelf, placing }),
  ];
}

/** The languages in which the words of a shelf are written: its own, and that of what is not translated. */
export function languagesIn(shelf: Shelf): string[] {
  const entries = Object.values(shelf).flatMap((shelved): { locale: string }[] => [...shelved.values()]);
  return [...new Set(entries.map(({ locale }) => locale))];
}
