/** The folder of files whose name changes with what is in them. */
export const hashedFolder = '_astro/';

/** How a hashed name ends. Looking for its end first is ten times as fast as trying at every word whether a name begins there. */
const ends = /\.[\w-]{8}\.(?:js|css|json|woff2|svg|png|webp|avif|jpg)(?![\w-])/g;
const begins = /[\w@~-]+(?:\.[\w@~-]+)*$/;

/** No name is longer than this: it is a file's. */
const longest = 255;

/** Signs of a hash that fit into a file's name. */
const signs = 8;

/**
 * Names of hashed files that a page, a script or a style sheet speaks of, each once and without a folder.
 * They are what it needs at once and what it may ask for later. A name that only looks like one does no harm: there is no such file.
 */
export function hashedNamesIn(text: string): string[] {
  const names = new Set<string>();
  let read = 0;
  for (const { 0: end, index } of text.matchAll(ends)) {
    const begin = begins.exec(text.slice(Math.max(read, index - longest), index))?.[0];
    if (begin === undefined) continue;
    names.add(begin + end);
    read = index + end.length;
  }
  return [...names];
}

/** Whether such a file can speak of others. */
export function mayNameOthers(name: string): boolean {
  return /\.(?:js|css)$/.test(name);
}

/** The name of a hashed file, out of the SHA-256 of what is in it. */
export function hashedName(kind: string, hash: string, ending: 'css' | 'js' | 'json'): string {
  return `${kind}.${hash.slice(0, signs)}.${ending}`;
}

/** The start of the SHA-256 that a file of data carries in its name, so that no list has to name them all; undefined for other files. */
export function hashInName(name: string): string | undefined {
  return name.endsWith('.json') ? name.slice(-signs - '.json'.length, -'.json'.length) : undefined;
}
