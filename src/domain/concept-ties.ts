import { conceptsNaming } from './curriculum.ts';
import type { Shelf } from './library.ts';
import type { Concept } from '#schema/types.ts';

type TieType = Concept['related'][number]['type'];

/** How a concept is tied to others: by its own link, or `-back` by the link of the other one. */
export type TieKind = TieType | `${TieType}-back`;

/** Concepts that one is tied to in the same way. */
export interface Ties {
  readonly kind: TieKind;
  readonly concepts: readonly string[];
}

/** What a concept is tied to, by kind. Links that come back are found, never written by hand; a tie both ways counts once. */
export function tiesOf(shelf: Shelf, id: string): Ties[] {
  const own = shelf.concept.get(id)?.data.related ?? [];
  const named = new Set(own.map(({ concept }) => concept));
  const back = conceptsNaming(shelf, id)
    .filter((other) => !named.has(other.id))
    .map((other): [TieKind, string] => [
      `${other.related.find(({ concept }) => concept === id)?.type ?? 'part-of'}-back`,
      other.id,
    ]);
  const groups = new Map<TieKind, string[]>();
  for (const [kind, concept] of [
    ...own.map(({ type, concept }): [TieKind, string] => [type, concept]),
    ...back,
  ])
    groups.set(kind, [...(groups.get(kind) ?? []), concept]);
  return [...groups].map(([kind, concepts]) => ({ kind, concepts }));
}
