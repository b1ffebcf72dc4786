import type { Body, BodyKind, DataPath, Entry, Kind, Library, Shelf } from '#domain/library.ts';
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

/** Where each kind of content points, `*` for every thing in a list. */
const pointers: Readonly<Record<Kind, Readonly<Record<string, Target>>>> = {
  track: { 'modules.*': 'module' },
  module: { 'lessons.*': 'lesson' },
  route: { 'weeks.*.lessons.*': 'lesson' },
  lesson: { 'requires.*': 'lesson', 'concepts.*': 'concept', activity: 'activity' },
  concept: { 'related.*.concept': 'concept', 'confusedWith.*.concept': 'concept', 'sources.*': 'source' },
  case: { 'concepts.*': 'concept', 'lessons.*': 'lesson', 'sources.*': 'source' },
  page: {},
  activity: { 'objectives.*': 'objective', 'concepts.*': 'concept', 'lessons.*': 'lesson' },
  workshop: {
    'lessons.*': 'lesson',
    'pages.*': 'page',
    'sessions.*.segments.*.activity': 'activity',
    'sessions.*.segments.*.lesson': 'lesson',
    'sessions.*.segments.*.assessment': 'assessment',
  },
  assessment: {
    'sources.*': 'source',
    'objectives.*': 'objective',
    'items.*.objectives.*': 'objective',
    'items.*.diagram': 'diagram',
    'dimensions.*.facets.*.next.*': 'lesson',
  },
};

/** Every id that exists, by what it names; `*` where some cannot be read. */
export function knownIds(library: Library): ReadonlyMap<string, ReadonlySet<string>> {
  const shelf = sourceShelf(library);
  const known = new Map<string, Set<string>>();
  for (const kind of Object.keys(shelf) as Kind[]) known.set(kind, new Set(shelf[kind].keys()));
  known.set('source', new Set(library.sources.map(({ id }) => id)));
  known.set('diagram', new Set(Object.values(library.diagrams).flatMap((all) => [...all.keys()])));
  const objectives = [...shelf.lesson.values()].flatMap(({ data }) => data.objectives.map(({ id }) => id));
  known.set('objective', new Set(objectives));
  for (const name of library.broken) {
    const [kind = '', id = ''] = name.split(':');
    known.get(kind)?.add(id);
  }
  return known;
}

/** All pointers in the data of one shelf. */
export function referencesIn(shelf: Shelf): Reference[] {
  return (Object.keys(shelf) as Kind[]).flatMap((kind) =>
    [...shelf[kind].values()].flatMap((entry: Pick<Entry<unknown>, 'data' | 'at'>) =>
      referencesOf(kind, entry),
    ),
  );
}

/** All pointers in the data of one file, whether or not the rest of it makes sense. */
export function referencesOf(kind: Kind, { data, at }: Pick<Entry<unknown>, 'data' | 'at'>): Reference[] {
  return Object.entries(pointers[kind]).flatMap(([path, target]) =>
    idsAt(data, path.split('.')).map(({ id, path }) => ({ kind: target, id, place: at(path) })),
  );
}

function idsAt(
  data: unknown,
  [part, ...rest]: readonly string[],
  path: DataPath = [],
): { id: string; path: DataPath }[] {
  if (part === undefined) return typeof data === 'string' ? [{ id: data, path }] : [];
  if (part === '*')
    return Array.isArray(data) ? data.flatMap((one, n) => idsAt(one, rest, [...path, n])) : [];
  if (typeof data !== 'object' || data === null) return [];
  return idsAt((data as Record<string, unknown>)[part], rest, [...path, part]);
}

/** Pointers in prose: links to concepts and lessons, citations, placed assessments and diagrams. */
export function referencesInBody(body: Body): Reference[] {
  return [
    ...body.citations.map(({ to, place }) => ({ kind: 'source' as const, id: to, place })),
    ...body.links.flatMap(({ to, place }) => {
      const [, kind, id] = /^(concept|lesson|case|page):([^#]*)/.exec(to) ?? [];
      return kind && id !== undefined ? [{ kind: kind as BodyKind, id, place }] : [];
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

/** Pointers that lead nowhere, each with the nearest id that exists. */
export function danglingReferences(library: Library): Problem[] {
  const known = knownIds(library);
  const references = [
    ...referencesIn(sourceShelf(library)),
    ...library.unfit.flatMap(({ kind, ...entry }) => referencesOf(kind, entry)),
    ...library.bodies.flatMap(({ body }) => referencesInBody(body)),
  ];
  return references.flatMap(({ kind, id, place }) => {
    const ids = known.get(kind) ?? new Set();
    return ids.has(id) || ids.has('*')
      ? []
      : [problem('unknown-reference', place, { kind, id, hint: didYouMean(id, [...ids]) })];
  });
}
