import type { Body, DataPath, Entry, Kind, Kinds, Library, Shelf } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { didYouMean, problem, type Place, type Problem } from '#domain/problems.ts';

/** What can be pointed at: a kind of content, or something that lives inside another file. */
export type Target = Kind | 'source' | 'diagram' | 'objective';

/** One pointer from a file to something else. */
export interface Reference {
  kind: Target;
  id: string;
  place: Place;
}

/** Every id that exists, by what it names. */
export function knownIds(library: Library): ReadonlyMap<Target, ReadonlySet<string>> {
  const shelf = sourceShelf(library);
  const known = new Map<Target, Set<string>>();
  for (const kind of Object.keys(shelf) as Kind[]) known.set(kind, new Set(shelf[kind].keys()));
  for (const name of library.broken) {
    const [kind, id] = name.split(':') as [Kind, string];
    known.get(kind)?.add(id);
  }
  known.set('source', new Set(library.sources.map(({ id }) => id)));
  known.set('diagram', new Set(Object.values(library.diagrams).flatMap((all) => [...all.keys()])));
  known.set('objective', new Set([...shelf.lesson.values()].flatMap(({ data }) => data.objectives.map(({ id }) => id))));
  return known;
}

/** All pointers of one shelf. */
export function referencesOf(shelf: Shelf): Reference[] {
  return [
    ...each(shelf.track, ({ data }, ref) => data.modules.map((id, n) => ref('module', id, ['modules', n]))),
    ...each(shelf.module, ({ data }, ref) => data.lessons.map((id, n) => ref('lesson', id, ['lessons', n]))),
    ...each(shelf.route, ({ data }, ref) =>
      data.weeks.flatMap((week, w) => week.lessons.map((id, n) => ref('lesson', id, ['weeks', w, 'lessons', n])))),
    ...each(shelf.lesson, ({ data }, ref) => [
      ...data.requires.map((id, n) => ref('lesson', id, ['requires', n])),
      ...data.concepts.map((id, n) => ref('concept', id, ['concepts', n])),
      ...(data.activity ? [ref('activity', data.activity, ['activity'])] : []),
    ]),
    ...each(shelf.concept, ({ data }, ref) => [
      ...data.related.map(({ concept }, n) => ref('concept', concept, ['related', n, 'concept'])),
      ...data.confusedWith.flatMap(({ concept }, n) => (concept ? [ref('concept', concept, ['confusedWith', n, 'concept'])] : [])),
      ...data.sources.map((id, n) => ref('source', id, ['sources', n])),
    ]),
    ...each(shelf.activity, ({ data }, ref) => data.objectives.map((id, n) => ref('objective', id, ['objectives', n]))),
    ...each(shelf.assessment, ({ data }, ref) => [
      ...data.sources.map((id, n) => ref('source', id, ['sources', n])),
      ...data.objectives.map((id, n) => ref('objective', id, ['objectives', n])),
      ...('items' in data
        ? data.items.flatMap((item, i) => item.objectives.map((id, n) => ref('objective', id, ['items', i, 'objectives', n])))
        : []),
      ...(data.kind === 'inventory'
        ? data.dimensions.flatMap(({ facets }, d) =>
            facets.flatMap(({ next }, f) => next.map((id, n) => ref('lesson', id, ['dimensions', d, 'facets', f, 'next', n]))))
        : []),
    ]),
    ...[shelf.lesson, shelf.concept, shelf.page].flatMap((entries) =>
      [...entries.values()].flatMap(({ body }) => (body ? inBody(body) : []))),
  ];
}

/** Pointers in prose: links to concepts and lessons, citations, placed assessments and diagrams. */
function inBody(body: Body): Reference[] {
  return [
    ...body.citations.map(({ to, place }) => ({ kind: 'source' as const, id: to, place })),
    ...body.links.flatMap(({ to, place }) => {
      const [, kind, id] = /^(concept|lesson):(.*)$/.exec(to) ?? [];
      return kind && id !== undefined ? [{ kind: kind as 'concept' | 'lesson', id: id.replace(/#.*/, ''), place }] : [];
    }),
    ...body.blocks.flatMap(({ name, props, place }): Reference[] => {
      if (name === 'Check' && props['id']) return [{ kind: 'assessment', id: props['id'], place }];
      if (name === 'Diagram' && props['id']) return [{ kind: 'diagram', id: props['id'], place }];
      if (name === 'FieldTask') return idsIn(props['objectives']).map((id) => ({ kind: 'objective', id, place }));
      return [];
    }),
  ];
}

/** Ids written as a list in one prop: `"a, b"`. */
export function idsIn(list = ''): string[] {
  return list.split(',').map((id) => id.trim()).filter(Boolean);
}

type Ref = (kind: Target, id: string, path: DataPath) => Reference;

function each<K extends Kind>(entries: ReadonlyMap<string, Entry<Kinds[K]>>, look: (entry: Entry<Kinds[K]>, ref: Ref) => Reference[]): Reference[] {
  return [...entries.values()].flatMap((entry) => look(entry, (kind, id, path) => ({ kind, id, place: entry.at(path) })));
}

/** Pointers that lead nowhere, each with the nearest id that exists. */
export function danglingReferences(library: Library): Problem[] {
  const known = knownIds(library);
  return Object.values(library.shelves).flatMap((shelf) =>
    referencesOf(shelf)
      .filter(({ kind, id }) => !known.get(kind)?.has(id))
      .map(({ kind, id, place }) =>
        problem('unknown-reference', place, { kind, id, hint: didYouMean(id, [...(known.get(kind) ?? [])]) })),
  );
}

/** Things that nothing places or cites, so that no reader would ever meet them. */
export function unreachable(library: Library): Problem[] {
  const shelf = sourceShelf(library);
  const used = new Set(referencesOf(shelf).map(({ kind, id }) => `${kind}:${id}`));
  const lost = <T>(entries: ReadonlyMap<string, Entry<T>>, kind: Kind, by: string) =>
    [...entries.values()]
      .filter(({ id }) => !used.has(`${kind}:${id}`))
      .map((entry) => problem('not-placed', entry.at(['id']), { id: entry.id, kind: by }));
  return [
    ...lost(shelf.lesson, 'lesson', 'module'),
    ...lost(shelf.module, 'module', 'track'),
    ...lost(shelf.activity, 'activity', 'lesson'),
    ...lost(shelf.concept, 'concept', 'lesson').filter(({ file }) => !isRelated(shelf, file)),
    ...[...shelf.assessment.values()]
      .filter(({ id }) => !used.has(`assessment:${id}`))
      .map((entry) => problem('unplaced-assessment', entry.at(['id']), { id: entry.id })),
    ...library.sources
      .filter(({ id }) => !used.has(`source:${id}`))
      .map(({ id }) => problem('unused-source', library.sourceAt(id), { id })),
    ...Object.values(library.diagrams)
      .flatMap((all) => [...all.values()])
      .filter(({ id }) => !used.has(`diagram:${id}`))
      .map(({ id, file }) => problem('unused-diagram', { file, line: 1, column: 1 }, { id })),
  ];
}

/** A concept that another concept names is reachable through it. */
function isRelated(shelf: Shelf, file: string): boolean {
  const named = new Set([...shelf.concept.values()].flatMap(({ data }) => data.related.map(({ concept }) => concept)));
  return [...shelf.concept.values()].some((entry) => entry.file === file && named.has(entry.id));
}
