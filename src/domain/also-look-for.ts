import type { Concept } from '#schema/types.ts';
import { tiesOf } from './concept-ties.ts';
import { lessonsTeaching } from './curriculum.ts';
import { grouped } from './grouped.ts';
import type { Shelf } from './library.ts';
import { oncePerShelf } from './once.ts';
import { namesOf, wordKeys } from './search/names.ts';

/** What speaks for looking at another concept too, in points. */
const points = { confused: 3, lesson: 2, name: 2, case: 1 } as const;
/** A case in common says too little by itself. */
const fewest = 2;
const most = 6;
/** A word that more concepts than this bear in their names brings none of them nearer. */
const mostNamed = 6;

/**
 * Concepts that somebody may look for who came to this one: those that are confused with it, share its lessons, its cases
 * or a telling word of its names. What its page shows as tied to it or confused with it is not said twice.
 */
export function alsoLookFor(shelf: Shelf, id: string, locale: string): Concept[] {
  const concept = shelf.concept.get(id)?.data;
  if (!concept) return [];
  const { byCase, confusing, byWord } = nearness(shelf);
  const score = new Map<string, number>();
  const add = (ids: Iterable<string>, worth: number) => {
    for (const one of ids) score.set(one, (score.get(one) ?? 0) + worth);
  };
  for (const { lesson } of lessonsTeaching(shelf, id)) add(new Set(lesson.concepts), points.lesson);
  // Once, however many they are: a case shows a great deal, and most of it by the way.
  add(new Set(byCase.of(id).flat()), points.case);
  add(confusing.of(id), points.confused);
  const namesakes = [...wordsOf(concept)]
    .map((word) => byWord.of(word))
    .filter((some) => some.length <= mostNamed);
  add(new Set(namesakes.flat()), points.name);

  const told = new Set([
    id,
    ...tiesOf(shelf, id).flatMap(({ concepts }) => concepts),
    ...concept.confusedWith.flatMap(({ concept: other }) => other ?? []),
  ]);
  const { compare } = new Intl.Collator(locale);
  return [...score]
    .filter(([one, worth]) => worth >= fewest && !told.has(one))
    .flatMap(([one, worth]) => {
      const other = shelf.concept.get(one)?.data;
      return other ? [{ other, worth }] : [];
    })
    .sort((a, b) => b.worth - a.worth || compare(a.other.title, b.other.title))
    .slice(0, most)
    .map(({ other }) => other);
}

const nearness = oncePerShelf((shelf) => {
  const concepts = [...shelf.concept.values()].map(({ data }) => data);
  return {
    byCase: grouped(
      [...shelf.case.values()].flatMap(({ data }) => data.concepts.map((id) => [id, data.concepts] as const)),
    ),
    confusing: grouped(
      concepts.flatMap(({ id, confusedWith }) =>
        [...new Set(confusedWith.flatMap(({ concept }) => concept ?? []))].map(
          (named) => [named, id] as const,
        ),
      ),
    ),
    byWord: grouped(
      concepts.flatMap((concept) => [...wordsOf(concept)].map((word) => [word, concept.id] as const)),
    ),
  };
});

/** The words of a concept's names, without the short ones that hold names together. */
function wordsOf(concept: Concept): Set<string> {
  return new Set(
    namesOf(concept)
      .flatMap(wordKeys)
      .filter((word) => word.length > 3),
  );
}
