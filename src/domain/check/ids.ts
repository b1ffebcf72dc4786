import type { Kind, Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Place, type Problem } from '#domain/problems.ts';

/** Ids that occur twice within their kind: items and objectives too, since saved answers hang on them; and ids that are retired. */
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
    for (const entry of shelf[kind].values()) {
      note(kind, entry.id, entry.at(['id']));
      entry.data.formerly.forEach((id, n) => note(kind, id, entry.at(['formerly', n])));
    }
  }
  for (const entry of shelf.lesson.values()) {
    entry.data.objectives.forEach(({ id }, n) => note('objective', id, entry.at(['objectives', n, 'id'])));
  }
  for (const entry of shelf.assessment.values()) {
    const { data } = entry;
    if ('items' in data) data.items.forEach(({ id }, n) => note('item', id, entry.at(['items', n, 'id'])));
    if (data.kind === 'inventory') {
      data.dimensions.forEach(({ facets }, d) =>
        facets.forEach(({ items }, f) =>
          items.forEach(({ id }, n) => note('item', id, entry.at(['dimensions', d, 'facets', f, 'items', n, 'id'])))));
    }
  }
  return problems;
}
