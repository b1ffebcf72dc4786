import type { Source } from '#schema/types.ts';
import type { Shelf } from '#domain/library.ts';
import { pathTo } from '#domain/paths.ts';
import { placesOf, type Placing } from './placing.ts';
import type { SearchRecord } from './record.ts';

/** What the works of the bibliography say to the index, each at its place on the page of sources. */
export function recordsOfSources(
  locale: string,
  sources: readonly Source[],
  { shelf, placing }: { shelf: Shelf; placing: Placing },
): SearchRecord[] {
  const page = pathTo(locale, { to: 'sources' });
  return sources.map((source) => {
    const people = authorsOf(source);
    const year = source.issued?.slice(0, 4);
    const concepts = [...shelf.concept.values()].filter(({ data }) => data.sources.includes(source.id));
    return {
      locale,
      kind: 'source',
      title: source.title,
      url: `${page}#source-${source.id}`,
      // Works are asked for as they are cited: by author and year.
      aliases: people.map((name) => [name, year].filter(Boolean).join(' ')),
      summary: source.note,
      parts: [],
      facets: { ...placesOf(placing.citing(source.id)), concept: concepts.map(({ id }) => id) },
      // Hundreds of titles must not crowd out what they are about.
      merit: 0.05,
      by: [...people, year].filter(Boolean).join(', '),
    };
  });
}

function authorsOf({ author }: Source): string[] {
  return author.map((one) => ('family' in one ? `${one.given ?? ''} ${one.family}`.trim() : one.literal));
}
