import type { Body, DataPath, Entry, Kind, Library, Shelf } from '#domain/library.ts';
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

/** Every id that exists, by what it names; `*` where some cannot be read. */
export function knownIds(library: Library): ReadonlyMap<Target, ReadonlySet<string>> {
  const shelf = sourceShelf(library);
  const known = new Map<string, Set<string>>();
  for (const kind of Object.keys(shelf) as Kind[]) known.set(kind, new Set(shelf[kind].keys()));
  known.set('source', new Set(library.sources.map(({ id }) => id)));
  known.set('diagram', new Set(Object.values(library.diagrams).flatMap((all) => [...all.keys()])));
  known.set(
    'objective',
    new Set([...shelf.lesson.values()].flatMap(({ data }) => data.objectives.map(({ id }) => id))),
  );
  for (const name of library.broken) {
    const [kind = '', id = ''] = name.split(':');
    known.get(kind)?.add(id);
  }
  return known as ReadonlyMap<string, ReadonlySet<string>> as ReadonlyMap<Target, ReadonlySet<string>>;
}

/** All pointers in the data of one shelf. */
export function referencesIn(shelf: Shelf): Reference[] {
  return [
    ...each(shelf.track, ({ data }, ref) => data.modules.map((id, n) => ref('module', id, ['modules', n]))),
    ...each(shelf.module, ({ data }, ref) => data.lessons.map((id, n) => ref('lesson', id, ['lessons', n]))),
    ...each(shelf.route, ({ data }, ref) =>
      data.weeks.flatMap((week, w) =>
        week.lessons.map((id, n) => ref('lesson', id, ['weeks', w, 'lessons', n])),
      ),
    ),
    ...each(shelf.lesson, ({ data }, ref) => [
      ...data.requires.map((id, n) => ref('lesson', id, ['requires', n])),
      ...data.concepts.map((id, n) => ref('concept', id, ['concepts', n])),
      ...(data.activity ? [ref('activity', data.activity, ['activity'])] : []),
    ]),
    ...each(shelf.concept, ({ data }, ref) => [
      ...data.related.map(({ concept }, n) => ref('concept', concept, ['related', n, 'concept'])),
      ...data.confusedWith.flatMap(({ concept }, n) =>
        concept ? [ref('concept', concept, ['confusedWith', n, 'concept'])] : [],
      ),
      ...data.sources.map((id, n) => ref('source', id, ['sources', n])),
    ]),
    ...each(shelf.activity, ({ data }, ref) =>
      data.objectives.map((id, n) => ref('objective', id, ['objectives', n])),
    ),
    ...each(shelf.assessment, ({ data }, ref) => [
      ...data.sources.map((id, n) => ref('source', id, ['sources', n])),
      ...data.objectives.map((id, n) => ref('objective', id, ['objectives', n])),
      ...('items' in data
        ? data.items.flatMap((item, i) =>
            item.objectives.map((id, n) => ref('objective', id, ['items', i, 'objectives', n])),
          )
        : []),
      ...(data.kind === 'inventory'
        ? data.dimensions.flatMap(({ facets }, d) =>
            facets.flatMap(({ next }, f) =>
              next.map((id, n) => ref('lesson', id, ['dimensions', d, 'facets', f, 'next', n])),
            ),
          )
        : []),
    ]),
  ];
}

/** Pointers in prose: links to concepts and lessons, citations, placed assessments and diagrams. */
export function referencesInBody(body: Body): Reference[] {
  return [
    ...body.citations.map(({ to, place }) => ({ kind: 'source' as const, id: to, place })),
    ...body.links.flatMap(({ to, place }) => {
      const [, kind, id] = /^(concept|lesson):(.*)$/.exec(to) ?? [];
      return kind && id !== undefined
        ? [{ kind: kind as 'concept' | 'lesson', id: id.replace(/#.*/, ''), place }]
        : [];
    }),
    ...body.blocks.flatMap(({ name, props, place }): Reference[] => {
      if (name === 'Check' && props['id']) return [{ kind: 'assessment', id: props['id'], place }];
      if (name === 'Diagram' && props['id']) return [{ kind: 'diagram', id: props['id'], place }];
      if (name === 'FieldTask')
        return idsIn(props['objectives']).map((id) => ({ kind: 'objective', id, place }));
      return [];
    }),
  ];
}

/** Ids written as a list in one prop: `"a, b"`. */
export function idsIn(list = ''): string[] {
  return list
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}

type Ref = (kind: Target, id: string, path: DataPath) => Reference;

function each<T>(
  entries: ReadonlyMap<string, Entry<T>>,
  look: (entry: Entry<T>, ref: Ref) => Reference[],
): Reference[] {
  return [...entries.values()].flatMap((entry) =>
    look(entry, (kind, id, path) => ({ kind, id, place: entry.at(path) })),
  );
}

/** Pointers that lead nowhere, each with the nearest id that exists. */
export function danglingReferences(library: Library): Problem[] {
  const known = knownIds(library);
  const references = [
    ...referencesIn(sourceShelf(library)),
    ...library.bodies.flatMap(({ body }) => referencesInBody(body)),
  ];
  return references.flatMap(({ kind, id, place }) => {
    const ids = known.get(kind) ?? new Set();
    return ids.has(id) || ids.has('*')
      ? []
      : [problem('unknown-reference', place, { kind, id, hint: didYouMean(id, [...ids]) })];
  });
}
