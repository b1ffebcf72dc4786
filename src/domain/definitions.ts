import type { Shelf } from './library.ts';

/** What a concept is, in the fewest words. */
export interface Definition {
  readonly title: string;
  readonly definition: string;
}

/** What every concept of a language means, by id: a link shows it before somebody follows it. */
export function definitionsOf(shelf: Shelf): Readonly<Record<string, Definition>> {
  return Object.fromEntries(
    [...shelf.concept.values()].map(({ id, data: { title, definition } }) => [id, { title, definition }]),
  );
}
