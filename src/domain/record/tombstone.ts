/** What is left of something deleted: its id, so that an import does not bring it back. An attempt's id or a note's item. */
export interface Tombstone {
  readonly id: string;
}

/** Each tombstone once, by id. */
export function joinTombstones(...lists: readonly (readonly Tombstone[])[]): Tombstone[] {
  const ids = new Set(lists.flat().map((tombstone) => tombstone.id));
  return [...ids].sort().map((id) => ({ id }));
}
