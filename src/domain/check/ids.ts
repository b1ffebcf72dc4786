import type { DataPath, Entry, Kind, Kinds, Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Place, type Problem } from '#domain/problems.ts';
import { formIds } from './form-ids.ts';

/** Ids that occur twice within their kind or their list, since saved answers and translations hang on them; and ids that are retired. */
export function sharedIds(library: Library): Problem[] {
  const seen = new Map<string, Place>();
  const problems: Problem[] = [];
  const note = (kind: string, id: string, place: Place) => {
    const other = seen.get(`${kind}:${id}`);
    if (other) problems.push(problem('duplicate-id', place, { id, other: `${other.file}:${other.line}` }));
    else seen.set(`${kind}:${id}`, place);
    if (library.retired.has(`${kind}:${id}`)) problems.push(problem('retired-id', place, { id }));
  };
  for (const { scope, id, place } of idsIn(library)) note(scope, id, place);
  return problems;
}

/** Ids that were published and are gone: neither there, nor an earlier id of something, nor retired. */
export function vanishedIds(library: Library): Problem[] {
  const known = new Set(publishableIds(library));
  const isUnread = (kind: string) =>
    [...library.broken].some((name) =>
      name.startsWith(`${kind === 'item' || kind === 'part' ? 'assessment' : kind}:`),
    );
  return library.published
    .filter(
      ({ kind, id }) =>
        !known.has(`${kind}:${id}`) && !library.retired.has(`${kind}:${id}`) && !isUnread(kind),
    )
    .map(({ kind, id, place }) => problem('vanished-id', place, { kind, id }));
}

/** Every id that saved answers, links and citations can hang on, also earlier ones, as `kind:id`, sorted. */
export function publishableIds(library: Library): string[] {
  const [source = ''] = library.site.locales;
  const diagrams = library.diagrams[source] ?? new Map<string, unknown>();
  return [
    ...idsIn(library).flatMap(({ scope, id }) => (scope.includes(':') ? [] : [`${scope}:${id}`])),
    ...library.sources.map(({ id }) => `source:${id}`),
    ...[...diagrams.keys()].map((id) => `diagram:${id}`),
  ].sort();
}

/** An id, and within what it must be the only one: its kind, or the list it stands in. */
interface PlacedId {
  scope: string;
  id: string;
  place: Place;
}

function idsIn(library: Library): PlacedId[] {
  const shelf = sourceShelf(library);
  return (Object.keys(shelf) as Kind[]).flatMap((kind) =>
    [...(shelf[kind].values() as Iterable<Entry<Kinds[Kind]>>)].flatMap((entry) => [
      { scope: kind, id: entry.id, place: entry.at(['id']) },
      ...entry.data.formerly.map((id, n) => ({ scope: kind, id, place: entry.at(['formerly', n]) })),
      ...(kind === 'assessment' ? formIds(entry as Entry<Kinds['assessment']>) : []).map(({ id, path }) => ({
        ...{ scope: 'part', id, place: entry.at(path) },
      })),
      ...listedIds(entry.data).flatMap(({ path, id, list, formerly }) => {
        const scope = ownKind(kind, list) ?? `${kind}:${entry.id}:${list.join('.')}`;
        const earlier = formerly.map((old, n) => ({
          scope,
          id: old,
          place: entry.at([...path.slice(0, -1), 'formerly', n]),
        }));
        return [{ scope, id, place: entry.at(path) }, ...earlier];
      }),
    ]),
  );
}

/** Objectives and items share their ids across the whole curriculum; all other lists keep theirs to themselves. What stands in a form is named on its own. */
function ownKind(kind: Kind, list: DataPath): string | undefined {
  if (kind === 'lesson' && list.join() === 'objectives') return 'objective';
  const last = list.at(-1);
  // The rows and cards of an item are its own.
  if (kind === 'assessment' && list[0] === 'items' && list.length > 1) return undefined;
  return kind === 'assessment' && (last === 'items' || last === 'rows') ? 'item' : undefined;
}

interface ListedId {
  path: DataPath;
  id: string;
  list: DataPath;
  formerly: readonly string[];
}

/** Ids of things that stand in a list, with the list they stand in and what they were called before. */
function listedIds(data: unknown, path: DataPath = []): ListedId[] {
  if (typeof data !== 'object' || data === null || path[0] === 'parts') return [];
  if (!Array.isArray(data))
    return Object.entries(data).flatMap(([name, value]) => listedIds(value, [...path, name]));
  return data.flatMap((item: unknown, n) => {
    const isThing = typeof item === 'object' && item !== null;
    const id = isThing && 'id' in item ? item.id : undefined;
    const formerly = isThing && 'formerly' in item ? (item.formerly as readonly string[]) : [];
    return [
      ...(typeof id === 'string' ? [{ path: [...path, n, 'id'], id, list: path, formerly }] : []),
      ...listedIds(item, [...path, n]),
    ];
  });
}
