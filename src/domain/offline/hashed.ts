/** The folder of files whose name changes with what is in them. */
export const hashedFolder = '_astro/';

const hashed = /[\w@~-]+(?:\.[\w@~-]+)*\.[\w-]{8}\.(?:js|css|json|woff2|svg|png|webp|avif|jpg)(?![\w-])/g;

/**
 * Names of hashed files that a page, a script or a style sheet speaks of, each once and without a folder.
 * They are what it needs at once and what it may ask for later. A name that only looks like one does no harm: there is no such file.
 */
export function hashedNamesIn(text: string): string[] {
  return [...new Set(text.match(hashed) ?? [])];
}

/** Whether such a file can speak of others. */
export function mayNameOthers(name: string): boolean {
  return /\.(?:js|css)$/.test(name);
}
