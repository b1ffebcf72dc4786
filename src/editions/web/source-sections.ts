import { wordsOf } from '#components/words.ts';
import type { SourceOrder } from '#domain/paths.ts';
import { authorAnchor, listedName } from '#domain/sources/names.ts';
import { accesses, sourcesByAuthor, sourcesByYear } from '#domain/sources/orders.ts';
import { citingPlaces } from '#domain/sources/uses.ts';
import { loadReference } from '#load/citations.ts';
import { loadLibrary, loadShelf } from '#load/curriculum.ts';
import type { Source } from '#schema/types.ts';
import { hrefToCiting } from './citing.ts';

/** A stretch of a list of sources under one name. */
export interface SourceSection {
  readonly id: string;
  readonly name: string;
  /** Where the name leads, when it names a page. */
  readonly href?: string;
  readonly sources: readonly Source[];
}

/** The bibliography in the order of its lines, which begin with names. */
export function sourcesInOrder(locale: string): Source[] {
  const { compare } = new Intl.Collator(locale);
  return [...loadLibrary().sources].sort((a, b) =>
    compare(loadReference(a.id, locale), loadReference(b.id, locale)),
  );
}

/** The sections of the list in one order. */
export function sourceSections(locale: string, order: SourceOrder): SourceSection[] {
  return { author: byAuthor, year: byYear, lesson: byLesson, access: byAccess }[order](locale);
}

function byAuthor(locale: string): SourceSection[] {
  return sourcesByAuthor(loadLibrary().sources, locale).map(({ author, sources }) => ({
    id: authorAnchor(author),
    name: listedName(author),
    sources,
  }));
}

function byYear(locale: string): SourceSection[] {
  const { t, fill } = wordsOf(locale);
  return sourcesByYear(sourcesInOrder(locale)).map(({ decade, sources }) => ({
    id: decade === undefined ? 'undated' : `years-${decade}`,
    name: decade === undefined ? t.sources.undated : fill(t.sources.decade, { from: decade, to: decade + 9 }),
    sources,
  }));
}

function byLesson(locale: string): SourceSection[] {
  const all = sourcesInOrder(locale);
  return citingPlaces(loadShelf(locale), locale)
    .filter(({ kind }) => kind !== 'concept' && kind !== 'page')
    .map((place) => ({
      id: `${place.kind}-${place.id}`,
      name: place.title,
      href: hrefToCiting(locale, place),
      sources: all.filter((one) => place.keys.includes(one.id)),
    }));
}

function byAccess(locale: string): SourceSection[] {
  const { t } = wordsOf(locale);
  const all = sourcesInOrder(locale);
  return accesses.map((access) => ({
    id: access,
    name: t.sources[access],
    sources: all.filter((one) => one.access === access),
  }));
}
