import type { Source } from '#schema/types.ts';
import { slug } from '#domain/slug.ts';

/** Whoever wrote or edited a work: a person, or an organization. */
export type Author = Source['author'][number];

/** A name as people say it: `Marshall Ganz`. */
export function nameOf(author: Author): string {
  return 'literal' in author ? author.literal : `${author.given ?? ''} ${author.family}`.trim();
}

/** A name as lists sort it: `Ganz, Marshall`. */
export function listedName(author: Author): string {
  if ('literal' in author) return author.literal;
  return author.given ? `${author.family}, ${author.given}` : author.family;
}

/** Where an author stands in the list by author. */
export function authorAnchor(author: Author): string {
  return slug(`author ${listedName(author)}`);
}

/** All who wrote or edited a work. */
export function authorsOf({ author, editor = [] }: Source): Author[] {
  return [...author, ...editor];
}
