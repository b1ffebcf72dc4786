import {
  assessmentsIn,
  casesInOrder,
  conceptsInOrder,
  lessonsInOrder,
  sourcesOf,
} from '#domain/curriculum.ts';
import type { Shelf } from '#domain/library.ts';

/** A place in the curriculum that rests on works: a lesson with its checks, an instrument, a case, a concept, a page. */
export interface CitingPlace {
  readonly kind: 'lesson' | 'assessment' | 'case' | 'concept' | 'page';
  readonly id: string;
  readonly title: string;
  /** Keys of the bibliography, each once. */
  readonly keys: readonly string[];
}

/** Every place that cites a work: lessons in the order of the curriculum, then what stands beside them. */
export function citingPlaces(shelf: Shelf, locale: string): CitingPlace[] {
  const taught = new Set<string>();
  const lessons = lessonsInOrder(shelf).map(({ lesson: { id, title }, entry: { body } }): CitingPlace => {
    const checks = assessmentsIn(body, shelf);
    for (const check of checks) taught.add(check.id);
    const keys = sourcesOf(
      body,
      checks.flatMap(({ sources }) => sources),
    );
    return { kind: 'lesson', id, title, keys };
  });
  const assessments = [...shelf.assessment.values()]
    .filter(({ id }) => !taught.has(id))
    .map(({ id, data }): CitingPlace => ({
      kind: 'assessment',
      id,
      title: data.title,
      keys: sourcesOf(undefined, data.sources),
    }));
  const cases = casesInOrder(shelf).map(({ id, title, sources }): CitingPlace => ({
    kind: 'case',
    id,
    title,
    keys: sourcesOf(shelf.case.get(id)?.body, sources),
  }));
  const concepts = conceptsInOrder(shelf, locale).map(({ id, title, sources }): CitingPlace => ({
    kind: 'concept',
    id,
    title,
    keys: sourcesOf(shelf.concept.get(id)?.body, sources),
  }));
  const pages = [...shelf.page.values()].map(({ id, data, body }): CitingPlace => ({
    kind: 'page',
    id,
    title: data.title,
    keys: sourcesOf(body),
  }));
  return [...lessons, ...assessments, ...cases, ...concepts, ...pages].filter(({ keys }) => keys.length > 0);
}
