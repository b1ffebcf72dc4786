import { wordsOf } from '#components/words.ts';
import { pagesToTake } from '#domain/offline/track-pages.ts';
import { pathTo } from '#domain/paths.ts';
import type { FrameWords } from '#domain/take-along/page.ts';
import { loadLibrary, loadShelf } from '#load/curriculum.ts';

/** A track as its pages tell the build of it. */
export interface WrittenTrack {
  id: string;
  locale: string;
  /** Paths of its pages, without the base path. */
  paths: readonly string[];
  /** Its own page, with which the zip begins. */
  first: string;
  /** The index of concepts. */
  concepts: string;
  words: FrameWords;
}

/** The tracks of a language, with the words that stand around their pages in a zip. */
export function takenTracks(locale: string): WrittenTrack[] {
  const shelf = loadShelf(locale);
  const { site } = loadLibrary();
  const { t, fill } = wordsOf(locale);
  return [...shelf.track.values()].map(({ data: { id, title } }) => ({
    id,
    locale,
    paths: pagesToTake(shelf, locale, id),
    first: pathTo(locale, { to: 'track', id }),
    concepts: pathTo(locale, { to: 'concepts' }),
    words: {
      name: site.name,
      track: title,
      menu: t.site.menu,
      skip: t.site.skip,
      concepts: t.site.concepts,
      start: t.takeAlong.start,
      copy: fill(t.takeAlong.copy, { name: site.name }),
      licence: `${fill(t.site.licenceLine, { content: site.licence.content, code: site.licence.code })} ${site.organization}`,
    },
  }));
}
