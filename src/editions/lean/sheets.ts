import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { classesIn, wordsIn } from '#domain/lean/classes.ts';
import { sheetsIn, withSheet } from '#domain/lean/links.ts';
import { hashedFolder, hashedNamesIn } from '#domain/offline/hashed.ts';
import { NewFiles } from './files.ts';
import { Sheet } from './sheet.ts';

/**
 * Gives every page one style sheet in the place of one for each component, without the rules for what only other pages can
 * show. What is left stands in its order, so that no rule wins over another than before.
 */
export async function joinSheets(
  pages: readonly URL[],
  dir: URL,
  base: string,
): Promise<{ before: number; after: number }> {
  const folder = new URL(hashedFolder, dir);
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const words = await wordsOfScripts(folder, scripts);
  const joined = new Map<string, Sheet>();
  const old = new Set<string>();
  const files = new NewFiles(dir);
  for (const page of pages) {
    const html = await readFile(page, 'utf8');
    const addresses = sheetsIn(html);
    if (addresses.length === 0) continue;
    for (const address of addresses) old.add(address.slice(base.length));
    const list = addresses.join(' ');
    const sheet = joined.get(list) ?? (await sheetOf(addresses, dir, base));
    joined.set(list, sheet);
    const own = files.add('page', 'css', sheet.neededBy({ page: classesIn(html), ...words(html) }));
    await writeFile(page, withSheet(html, base + hashedFolder + own));
  }
  await files.done();
  await Promise.all([...old].map((path) => rm(new URL(path, dir))));
  return { before: old.size, after: files.size };
}

async function sheetOf(addresses: readonly string[], dir: URL, base: string): Promise<Sheet> {
  const read = addresses.map((address) => readFile(new URL(address.slice(base.length), dir), 'utf8'));
  return new Sheet((await Promise.all(read)).join(''));
}

/** Words of all scripts, and those of the scripts that a page can run: the ones it names, and the ones that these name. */
async function wordsOfScripts(folder: URL, names: readonly string[]) {
  const scripts = new Map<string, { words: Set<string>; named: readonly string[] }>();
  for (const name of names) {
    const text = await readFile(new URL(name, folder), 'utf8');
    scripts.set(name, { words: wordsIn(text), named: hashedNamesIn(text) });
  }
  const allScripts = new Set([...scripts.values()].flatMap(({ words }) => [...words]));
  const known = new Map<string, ReadonlySet<string>>();
  return (html: string) => {
    const first = hashedNamesIn(html).filter((name) => scripts.has(name));
    const key = [...first].sort().join(' ');
    const ownScripts = known.get(key) ?? wordsReached(first);
    known.set(key, ownScripts);
    return { ownScripts, allScripts };
  };

  function wordsReached(first: readonly string[]): Set<string> {
    const reached = new Set<string>(first);
    // What is added while the set is walked is walked too.
    for (const name of reached) for (const next of scripts.get(name)?.named ?? []) reached.add(next);
    return new Set([...reached].flatMap((name) => [...(scripts.get(name)?.words ?? [])]));
  }
}
