import type { DataPath, Entry, Kind, Kinds, Library } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';

/** Markdown links and citations, strong text, tags and comments: they would be shown as they are typed. */
const markup = /\[@[^\]]*\]|\[[^\]]*\]\([^)]*\)|\*\*[^*]+\*\*|<\/?[a-z][^<]*>|<!--/i;

/** Words of YAML and of heads are shown as they stand, so they hold no markup. */
export function plainWords(library: Library): Problem[] {
  // Words that a translation took over from English are told once, in the English file.
  const told = new Set<string>();
  return Object.values(library.shelves).flatMap((shelf) => {
    const marked = Object.values(shelf).flatMap((entries: ReadonlyMap<string, Entry<Kinds[Kind]>>) =>
      [...entries.values()].flatMap((entry) =>
        stringsIn(entry.data).flatMap(({ path, text }) => {
          const found = markup.exec(text)?.[0];
          return found === undefined || told.has(text) ? [] : [{ text, found, place: entry.at(path) }];
        }),
      ),
    );
    for (const { text } of marked) told.add(text);
    return marked.map(({ found, place }) => problem('markup-in-words', place, { found }));
  });
}

/** Every text in some data, with the way to it. */
export function stringsIn(data: unknown, path: DataPath = []): { path: DataPath; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const parts = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return parts.flatMap(([name, value]) => stringsIn(value, [...path, name]));
}
