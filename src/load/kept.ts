import type { Entry, Kind, Kinds, Library } from '#domain/library.ts';

/** Configuration and pages are loaded apart from each other in one process; this is where both can look. */
const name = Symbol.for('groundwork:library');
const kept = globalThis as { [name]?: Library };

/** Keeps content that was found to be in order, so that the pages of this build need not read it again. */
export function keepForBuild(library: Library): void {
  kept[name] = library;
  for (const shelf of Object.values(library.shelves))
    for (const entries of Object.values(shelf) as ReadonlyMap<string, Entry<Kinds[Kind]>>[])
      // Places are for problems, of which there are none; without them the files' own trees can go.
      for (const entry of entries.values()) entry.at = () => ({ file: entry.file, line: 1, column: 1 });
}

/** What was kept, in a build. */
export function keptForBuild(): Library | undefined {
  return kept[name];
}
