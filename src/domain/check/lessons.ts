import { caseParts, contexts } from '#domain/blocks.ts';
import { grouped, type Grouped } from '#domain/grouped.ts';
import type { Body, Library, PlacedBody } from '#domain/library.ts';
import { isEmptyBody, sourceShelf } from '#domain/library.ts';
import { didYouMean, problem, type Place, type Problem } from '#domain/problems.ts';
import { isBodyUnread, isUnread } from './placing.ts';
import { idsIn } from './references.ts';

/** A slide is read from the back of a room. */
const mostWordsOnASlide = 25;

/** Prerequisites that lead back to where they began. Each lesson is walked through once, by a list and not by calls: a curriculum may be one long row. */
export function prerequisiteCycles(library: Library): Problem[] {
  const { lesson: lessons } = sourceShelf(library);
  const problems: Problem[] = [];
  const done = new Set<string>();
  for (const first of lessons.keys()) {
    const path: string[] = [];
    /** Where each lesson stands on the path, and which of its prerequisites comes next. */
    const placeOf = new Map<string, number>();
    const upcoming: number[] = [];
    const enter = (id: string) => {
      placeOf.set(id, path.length);
      path.push(id);
      upcoming.push(0);
    };
    if (!done.has(first)) enter(first);
    for (let id = path.at(-1); id !== undefined; id = path.at(-1)) {
      const at = upcoming.pop() ?? 0;
      const entry = lessons.get(id);
      const next = entry?.data.requires[at];
      if (next === undefined) {
        path.pop();
        placeOf.delete(id);
        done.add(id);
        continue;
      }
      upcoming.push(at + 1);
      const start = placeOf.get(next);
      if (entry && start !== undefined)
        problems.push(
          problem('cycle', entry.at(['requires', at]), { path: [...path.slice(start), next].join(' → ') }),
        );
      else if (!done.has(next)) enter(next);
    }
  }
  return problems;
}

/** Objectives that no item, exercise, worksheet or field task of the curriculum works on. */
export function unworkedObjectives(library: Library): Problem[] {
  if (isUnread(library, 'assessment') || isBodyUnread(library)) return [];
  const shelf = sourceShelf(library);
  const worked = new Set(
    [...shelf.assessment.values()].flatMap(({ data }) => [
      ...data.objectives,
      ...('items' in data ? data.items.flatMap(({ objectives }) => objectives) : []),
    ]),
  );
  for (const { body } of library.bodies) {
    for (const { name, props } of body.blocks) {
      if (name === 'FieldTask') for (const id of idsIn(props['objectives'])) worked.add(id);
    }
  }
  return [...shelf.lesson.values()].flatMap((entry) =>
    entry.data.objectives.flatMap(({ id }, n) =>
      worked.has(id) ? [] : [problem('unworked-objective', entry.at(['objectives', n, 'id']), { id })],
    ),
  );
}

/** What a text promises: examples in all contexts, labelled claims with sources, slides one can read, anchors that exist. */
export function lessonBodies(library: Library): Problem[] {
  const lessons = grouped(
    library.bodies
      .filter(({ kind, body }) => kind === 'lesson' && !isEmptyBody(body))
      .map((one) => [one.id, one] as const),
  );
  return library.bodies.flatMap((placed) => [
    ...examples(placed.body),
    ...partsOfCase(placed),
    ...slides(placed.body),
    ...claims(placed.body),
    ...linkAnchors(placed, library, lessons),
    ...itemAnchors(placed, library),
  ]);
}

function examples({ blocks }: Body): Problem[] {
  return blocks.flatMap((example, n) => {
    if (example.name !== 'Example') return [];
    const next = blocks.findIndex(({ name }, at) => at > n && name === 'Example');
    const own = blocks.slice(n + 1, next < 0 ? undefined : next).filter(({ name }) => name === 'Context');
    const told = own.map(({ props }) => props['of'] ?? '');
    const isWhole = told.length === contexts.length && contexts.every((one) => told.includes(one));
    const found = told.join(', ') || 'nobody';
    return isWhole ? [] : [problem('contexts', example.place, { found, wanted: contexts.join(', ') })];
  });
}

function partsOfCase({ kind, file, body }: PlacedBody): Problem[] {
  if (kind !== 'case' || isEmptyBody(body)) return [];
  const parts = body.blocks.filter(({ name }) => name === 'CasePart');
  const told = parts.map(({ props }) => props['of'] ?? '');
  if (told.join() === caseParts.join()) return [];
  const values = { found: told.join(', ') || 'no part', wanted: caseParts.join(', ') };
  return [problem('case-parts', parts[0]?.place ?? { file, line: 1, column: 1 }, values)];
}

function slides(body: Body): Problem[] {
  return body.blocks
    .filter(({ name, words }) => name === 'Slide' && words > mostWordsOnASlide)
    .map(({ place, words }) => problem('long-slide', place, { words, most: mostWordsOnASlide }));
}

function claims(body: Body): Problem[] {
  return body.blocks
    .filter(({ name, citations }) => name === 'Claim' && citations.length === 0)
    .map(({ place }) => problem('claim-without-source', place));
}

/** Links to a heading of the same text, or of another lesson. */
function linkAnchors(
  { body, locale }: PlacedBody,
  library: Library,
  lessons: Grouped<PlacedBody>,
): Problem[] {
  return body.links.flatMap(({ to, place }) => {
    const [, id, anchor = ''] = /^(?:lesson:([^#]*))?#(.*)$/.exec(to) ?? [];
    if (!to.includes('#') || (id === undefined && !to.startsWith('#'))) return [];
    const target = id === undefined ? body : textOf(library, lessons.of(id), { id, locale });
    return target ? deadAnchor(anchor, target, place) : [];
  });
}

/** `see` of an item names a heading of the lesson that places it, as the source language writes it. */
function itemAnchors({ body, locale }: PlacedBody, library: Library): Problem[] {
  if (locale !== library.site.locales[0]) return [];
  return body.blocks.flatMap(({ name, props }) => {
    const assessment = name === 'Check' ? sourceShelf(library).assessment.get(props['id'] ?? '') : undefined;
    if (!assessment || !('items' in assessment.data)) return [];
    return assessment.data.items.flatMap((item, n) =>
      'see' in item && item.see ? deadAnchor(item.see, body, assessment.at(['items', n, 'see'])) : [],
    );
  });
}

/** The text of a lesson that readers of a language see; absent where it cannot be read. */
function textOf(
  { broken, site }: Library,
  texts: readonly PlacedBody[],
  { id, locale }: { id: string; locale: string },
): Body | undefined {
  if (broken.has(`${locale}/lesson:${id}`)) return undefined;
  const [source = 'en'] = site.locales;
  return [locale, source].map((one) => texts.find((text) => text.locale === one)?.body).find(Boolean);
}

function deadAnchor(anchor: string, { headings }: Body, place: Place): Problem[] {
  const known = headings.map((heading) => heading.anchor);
  return known.includes(anchor)
    ? []
    : [problem('dead-anchor', place, { anchor, hint: didYouMean(anchor, known) })];
}
