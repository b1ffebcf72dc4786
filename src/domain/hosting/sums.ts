/** Where a built site says the checksum of each of its files. */
export const sumsFile = 'files.sha256';

/** The SHA-256 of one file of a built site. */
export interface Sum {
  readonly path: string;
  readonly sum: string;
}

/** A list of checksums as `sha256sum --check` reads it, in the order of the paths' letters whatever the language of the machine. */
export function sumsOf(sums: readonly Sum[]): string {
  const sorted = [...sums].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, sum }) => `${sum}  ${path}\n`).join('');
}

/** What such a list says. */
export function readSums(text: string): Sum[] {
  return [...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum = '', path = '']) => ({ path, sum }));
}

/** How two lists differ, a line for each file; empty where they are alike. Lists of hardly any file say nothing, and differ. */
export function unlike(one: readonly Sum[], other: readonly Sum[], fewest: number): string[] {
  const known = new Map(other.map(({ path, sum }) => [path, sum]));
  const here = new Set(one.map(({ path }) => path));
  return [
    ...[one, other].flatMap(({ length }) =>
      length < fewest ? [`only ${length} files, where at least ${fewest} were awaited`] : [],
    ),
    ...one.flatMap(({ path, sum }) => {
      if (!known.has(path)) return [`${path}: only in the first`];
      return known.get(path) === sum ? [] : [`${path}: other bytes`];
    }),
    ...other.flatMap(({ path }) => (here.has(path) ? [] : [`${path}: only in the second`])),
  ];
}
