import type { DataPath, Entry, Kind, Kinds, Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Place, type Problem } from '#domain/problems.ts';

/** Ids that occur twice within their kind or their list, since saved answers and translations hang on them; and ids that are retired. */
export function sharedIds(library: Library): Problem[] {
  const shelf = sourceShelf(library);
  const seen = new Map<string, Place>();
  const problems: Problem[] = [];
  const note = (kind: string, id: string, place: Place) => {
    const other = seen.get(`${kind}:${id}`);
    if (other) problems.push(problem('duplicate-id', place, { id, other: `${other.file}:${other.line}` }));
    else seen.set(`${kind}:${id}`, place);
    if (library.retired.has(`${kind}:${id}`)) problems.push(problem('retired-id', place, { id }));
  };
  for (const kind of Object.keys(shelf) as Kind[]) {
    for (const entry of shelf[kind].values() as Iterable<Entry<Kinds[Kind]>>) {
      note(kind, entry.id, entry.at(['id']));
      entry.data.formerly.forEach((id, n) => note(kind, id, entry.at(['formerly', n])));
      for (const { path, id, list } of listedIds(entry.data)) {
        const own = ownKind(kind, list);
        note(own ?? `${kind}:${entry.id}:${list.join('.')}`, id, entry.at(path));
      }
    }
  }
  return problems;
}

/** Objectives and items share their ids across the whole curriculum; all other lists keep theirs to themselves. */
function ownKind(kind: Kind, list: DataPath): string | undefined {
  if (kind === 'lesson' && list.join() === 'objectives') return 'objective';
  const last = list.at(-1);
  return kind === 'assessment' && (last === 'items' || last === 'rows') ? 'item' : undefined;
}

/** Ids of things that stand in a list, with the list they stand in. */
function listedIds(data: unknown, path: DataPath = []): { path: DataPath; id: string; list: DataPath }[] {
  if (typeof data !== 'object' || data === null) return [];
  if (!Array.isArray(data))
    return Object.entries(data).flatMap(([name, value]) => listedIds(value, [...path, name]));
  return data.flatMap((item: unknown, n) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    return [
      ...(typeof id === 'string' ? [{ path: [...path, n, 'id'], id, list: path }] : []),
      ...listedIds(item, [...path, n]),
    ];
  });
}
