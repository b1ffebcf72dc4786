import type { SearchSetting } from '#browser/search/words.ts';
import { lessonsInOrder } from '#domain/curriculum.ts';
import { oncePerShelf } from '#domain/once.ts';
import type { SearchKind } from '#domain/search/record.ts';
import { hrefOf } from '#load/paths.ts';
import { wordsOf } from './words.ts';

/** What search calls all things of a kind. */
export function kindTitles(locale: string): Record<SearchKind, string> {
  const { search } = wordsOf(locale).t;
  return {
    concept: search.kindConcept,
    lesson: search.kindLesson,
    workshop: search.kindWorkshop,
    activity: search.kindActivity,
    assessment: search.kindAssessment,
    handout: search.kindHandout,
    module: search.kindModule,
    track: search.kindTrack,
    route: search.kindRoute,
    case: search.kindCase,
    page: search.kindPage,
    source: search.kindSource,
  };
}

/** What search calls one thing of a kind. */
function kindNames(locale: string): Record<SearchKind, string> {
  const { search } = wordsOf(locale).t;
  return {
    concept: search.oneConcept,
    lesson: search.oneLesson,
    workshop: search.oneWorkshop,
    activity: search.oneActivity,
    assessment: search.oneAssessment,
    handout: search.oneHandout,
    module: search.oneModule,
    track: search.oneTrack,
    route: search.oneRoute,
    case: search.oneCase,
    page: search.onePage,
    source: search.oneSource,
  };
}

/** What the script of the search needs to know, for a data attribute. */
export function searchSetting(locale: string): string {
  const { search } = wordsOf(locale).t;
  const setting: SearchSetting = {
    locale,
    base: import.meta.env.BASE_URL,
    lists: {
      names: hrefOf(`/${locale}/names.json`),
      titles: hrefOf(`/${locale}/titles.json`),
      words: hrefOf(`/${locale}/words.json`),
    },
    words: {
      loading: search.loading,
      found: search.found,
      narrowed: search.narrowed,
      none: search.none,
      noneNarrowed: search.noneNarrowed,
      noneHelp: search.noneHelp,
      didYouMean: search.didYouMean,
      instead: search.instead,
      onlyTitles: search.onlyTitles,
      failed: search.failed,
      unreachable: search.unreachable,
      retry: search.retry,
      concepts: search.browseConcepts,
      more: search.more,
      minutes: search.minutes,
      sorted: { minutes: search.sortedMinutes, reviewed: search.sortedReviewed },
      fillers: search.fillers,
      kinds: kindNames(locale),
    },
  };
  return JSON.stringify(setting);
}

const most = 5;

/** Concepts to begin with: the first that each of the first lessons teaches. */
export const firstSearches = oncePerShelf((shelf): string[] => {
  const titles = lessonsInOrder(shelf).flatMap(
    ({ lesson }) => shelf.concept.get(lesson.concepts[0] ?? '')?.data.title ?? [],
  );
  return [...new Set(titles)].slice(0, most);
});
