import type { Shelf } from './library.ts';

/** Finds something out once for a shelf, however often it is asked: what was read does not change. */
export function oncePerShelf<T>(find: (shelf: Shelf) => T): (shelf: Shelf) => T {
  const known = new WeakMap<Shelf, { found: T }>();
  return (shelf) => {
    const kept = known.get(shelf) ?? { found: find(shelf) };
    known.set(shelf, kept);
    return kept.found;
  };
}
