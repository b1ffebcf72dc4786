import type { Source } from '#schema/types.ts';
import { authorAnchor, authorsOf, listedName, type Author } from './names.ts';

/** An author, and the works that they wrote or edited, alone or with others. */
export interface AuthoredWorks {
  readonly author: Author;
  readonly sources: readonly Source[];
}

/** Works by each of their authors and editors, in the order of the alphabet. */
export function sourcesByAuthor(sources: readonly Source[], locale: string): AuthoredWorks[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const authors = new Map(sources.flatMap((one) => authorsOf(one).map((who) => [authorAnchor(who), who])));
  const works = new Map<string, Source[]>([...authors.keys()].map((anchor) => [anchor, []]));
  for (const source of sources)
    for (const anchor of new Set(authorsOf(source).map(authorAnchor))) works.get(anchor)?.push(source);
  return [...authors]
    .map(([anchor, author]) => ({ author, sources: newestFirst(works.get(anchor) ?? []) }))
    .sort((a, b) => compare(listedName(a.author), listedName(b.author)));
}

/** Works of ten years, the newest first; without a decade those on which no date was seen. */
export interface DecadeOfWorks {
  /** The first of its years: 1990. */
  readonly decade?: number;
  readonly sources: readonly Source[];
}

/** Works by decade, the newest first, and last the undated ones. */
export function sourcesByYear(sources: readonly Source[]): DecadeOfWorks[] {
  const decades = new Map<number | undefined, Source[]>();
  for (const source of newestFirst(sources)) {
    const decade = source.issued ? Math.floor(Number(source.issued.slice(0, 4)) / 10) * 10 : undefined;
    decades.set(decade, [...(decades.get(decade) ?? []), source]);
  }
  return [...decades].map(([decade, works]) => ({
    ...(decade !== undefined && { decade }),
    sources: works,
  }));
}

/** The ways to get at a work, the easiest first. */
export const accesses = ['open', 'library', 'paid'] as const satisfies readonly Source['access'][];

/** Dated works before undated ones, and the newest first; those of one day keep their order. */
function newestFirst(sources: readonly Source[]): Source[] {
  return [...sources].sort((a, b) => (b.issued ?? '').localeCompare(a.issued ?? ''));
}
