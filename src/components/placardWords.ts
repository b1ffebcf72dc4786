import type { Placard } from '#domain/placard/placard.ts';
import { loadLibrary, loadShelf } from '#load/curriculum.ts';
import { wordsOf } from './words.ts';

/** What stands on a placard, and what says the same to those who do not see it. */
export function placardWords(locale: string, { of, track }: Placard) {
  const { t, fill } = wordsOf(locale);
  const { site } = loadLibrary();
  const kinds = {
    site: '',
    track: t.search.oneTrack,
    module: t.search.oneModule,
    lesson: t.search.oneLesson,
    activity: t.search.oneActivity,
    concept: t.search.oneConcept,
    case: t.search.oneCase,
    route: t.search.oneRoute,
    workshop: t.search.oneWorkshop,
    assessment: t.search.oneAssessment,
    page: t.site.pagesTitle,
  };
  const kind = kinds[of];
  const tagline = site.tagline[locale] ?? '';
  const words = { site: site.name, kind, tagline };
  if (of === 'site')
    return {
      ...words,
      title: tagline || site.name,
      foot: site.organization,
      alt: fill(t.site.placardSite, words),
    };
  if (!track)
    return { ...words, kind: '', title: kind, foot: tagline, alt: fill(t.site.placardPlain, words) };
  const title = loadShelf(locale).track.get(track)?.data.title ?? track;
  return { ...words, title, foot: tagline, alt: fill(t.site.placardTrack, { ...words, track: title }) };
}
