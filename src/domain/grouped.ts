/** Values by key, in the order in which they came. A key that nothing came under has none. */
export interface Grouped<T> {
  readonly of: (key: string) => readonly T[];
}

/** Looks through pairs of a key and a value once, so that asking for a key costs nothing. */
export function grouped<T>(pairs: Iterable<readonly [string, T]>): Grouped<T> {
  const lists = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return { of: (key) => lists.get(key) ?? [] };
}
