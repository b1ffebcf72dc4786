import { contexts } from '#domain/blocks.ts';
import type { Body, Entry, Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import type { Lesson } from '#schema/types.ts';
import { didYouMean, problem, type Problem } from '#domain/problems.ts';
import { idsIn } from './references.ts';

/** A slide is read from the back of a room. */
const mostWordsOnASlide = 45;

/** Prerequisites that lead back to where they began. */
export function prerequisiteCycles(library: Library): Problem[] {
  const { lesson: lessons } = sourceShelf(library);
  const found = new Set<string>();
  const problems: Problem[] = [];
  const walk = (id: string, path: readonly string[]): void => {
    const start = path.indexOf(id);
    if (start >= 0) {
      const circle = path.slice(start);
      const name = circle.toSorted().join();
      const entry = lessons.get(circle.at(-1) ?? '');
      if (!entry || found.has(name)) return;
      found.add(name);
      const at = entry.data.requires.indexOf(id);
      problems.push(problem('cycle', entry.at(['requires', at]), { path: [...circle, id].join(' → ') }));
      return;
    }
    for (const next of lessons.get(id)?.data.requires ?? []) walk(next, [...path, id]);
  };
  for (const id of lessons.keys()) walk(id, []);
  return problems;
}

/** Objectives that no item, exercise, worksheet or field task of the curriculum works on. */
export function unworkedObjectives(library: Library): Problem[] {
  const shelf = sourceShelf(library);
  const worked = new Set<string>();
  for (const { data } of shelf.assessment.values()) {
    for (const id of data.objectives) worked.add(id);
    if ('items' in data) for (const item of data.items) for (const id of item.objectives) worked.add(id);
  }
  for (const { body } of shelf.lesson.values()) {
    for (const { name, props } of body?.blocks ?? []) {
      if (name === 'FieldTask') for (const id of idsIn(props['objectives'])) worked.add(id);
    }
  }
  return [...shelf.lesson.values()].flatMap((entry) =>
    entry.data.objectives.flatMap(({ id }, n) =>
      worked.has(id) ? [] : [problem('unworked-objective', entry.at(['objectives', n, 'id']), { id })]));
}

/** What a lesson's blocks promise: examples in all contexts, labelled claims with sources, slides one can read, anchors that exist. */
export function lessonBodies(library: Library): Problem[] {
  const shelf = sourceShelf(library);
  return [
    ...[...shelf.lesson.values()].flatMap((entry) => (entry.body ? [...examples(entry.body), ...slides(entry.body), ...anchors(entry, library)] : [])),
    ...[shelf.lesson, shelf.concept, shelf.page].flatMap((entries) => [...entries.values()].flatMap(({ body }) => (body ? claims(body) : []))),
  ];
}

function examples(body: Body): Problem[] {
  return body.blocks.filter(({ name }) => name === 'Example').flatMap((example) => {
    const told = body.blocks.filter(({ name }) => name === 'Context').map(({ props }) => props['of'] ?? '');
    const isWhole = told.length === contexts.length && contexts.every((one) => told.includes(one));
    return isWhole ? [] : [problem('contexts', example.place, { found: told.join(', ') || 'nobody', wanted: contexts.join(', ') })];
  });
}

function slides(body: Body): Problem[] {
  return body.blocks
    .filter(({ name, words }) => name === 'Slide' && words > mostWordsOnASlide)
    .map(({ place, words }) => problem('long-slide', place, { words, most: mostWordsOnASlide }));
}

function claims(body: Body): Problem[] {
  return body.blocks
    .filter(({ name, props, citations }) => name === 'Claim' && props['evidence'] !== 'practice' && citations.length === 0)
    .map(({ place }) => problem('claim-without-source', place));
}

/** `see` of an item, and `#…` links, name a heading of the lesson. */
function anchors(entry: Entry<Lesson>, library: Library): Problem[] {
  const headings = (entry.body?.headings ?? []).map(({ anchor }) => anchor);
  const dead = (anchor: string) => ({ anchor, hint: didYouMean(anchor, headings) });
  const placed = (entry.body?.blocks ?? []).filter(({ name }) => name === 'Check').map(({ props }) => props['id'] ?? '');
  return [
    ...placed.flatMap((id) => {
      const assessment = sourceShelf(library).assessment.get(id);
      const items = assessment && 'items' in assessment.data ? assessment.data.items : [];
      return items.flatMap((item, n) =>
        assessment && 'see' in item && item.see && !headings.includes(item.see)
          ? [problem('dead-anchor', assessment.at(['items', n, 'see']), dead(item.see))]
          : []);
    }),
    ...(entry.body?.links ?? [])
      .filter(({ to }) => to.startsWith('#') && !headings.includes(to.slice(1)))
      .map(({ to, place }) => problem('dead-anchor', place, dead(to.slice(1)))),
  ];
}
