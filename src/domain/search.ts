import type { Source } from '#schema/types.ts';
import type { Shelf } from './library.ts';
import { recordOfLesson, type SectionTitles } from './search/lesson.ts';
import { placingOf } from './search/placing.ts';
import { recordOfActivity, recordOfAssessment, recordOfWorkshop } from './search/practice.ts';
import type { SearchRecord } from './search/record.ts';
import {
  recordOfCase,
  recordOfConcept,
  recordOfModule,
  recordOfPage,
  recordOfRoute,
  recordOfSources,
  recordOfTrack,
} from './search/reference.ts';

/** Interface words that search also finds. */
export interface RecordWords {
  /** Headings of blocks that have no title of their own, by block. */
  sections: SectionTitles;
  sources: { title: string; summary: string };
}

/** What every page of one language says to the search index. */
export function recordsOf(
  locale: string,
  shelf: Shelf,
  { words, sources }: { words: RecordWords; sources: readonly Source[] },
): SearchRecord[] {
  const placing = placingOf(shelf);
  return [
    ...[...shelf.concept.values()].map((one) => recordOfConcept(locale, one, placing)),
    ...[...shelf.case.values()].map((one) => recordOfCase(locale, one, placing)),
    ...placing.lessons.map((one) => recordOfLesson(locale, one, { titles: words.sections })),
    ...[...shelf.workshop.values()].map((one) => recordOfWorkshop(locale, one, placing)),
    ...[...shelf.activity.values()].map((one) => recordOfActivity(locale, one, placing)),
    ...[...shelf.assessment.values()].map((one) => recordOfAssessment(locale, one, placing)),
    ...[...shelf.module.values()].map((one) => recordOfModule(locale, one, placing)),
    ...[...shelf.track.values()].map((one) => recordOfTrack(locale, one)),
    ...[...shelf.route.values()].map((one) => recordOfRoute(locale, one, placing)),
    ...[...shelf.page.values()].map((one) => recordOfPage(locale, one)),
    recordOfSources(locale, sources, words.sources),
  ];
}
