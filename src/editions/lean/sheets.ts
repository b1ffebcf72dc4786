import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { classesIn, wordsIn } from '#domain/lean/classes.ts';
import { sheetsIn, withSheet } from '#domain/lean/links.ts';
import { hashedFolder, hashedNamesIn } from '#domain/offline/hashed.ts';
import { NewFiles } from './files.ts';
import { Sheet } from './sheet.ts';

/**
 * Gives pages one style sheet in the place of one for each component, without the rules for what only other pages can
 * show. What is left stands in its order, so that no rule wins over another than before.
 */
export class Sheets {
  readonly #dir: URL;
  readonly #base: string;
  readonly #files: NewFiles;
  readonly #words: ReturnType<typeof wordsOfScripts>;
  readonly #joined = new Map<string, Sheet>();
  readonly #old = new Set<string>();

  constructor(dir: URL, base: string) {
    this.#dir = dir;
    this.#base = base;
    this.#files = new NewFiles(dir, base);
    this.#words = wordsOfScripts(new URL(hashedFolder, dir));
  }

  /** A page with a sheet of its own. */
  join(html: string): string {
    const addresses = sheetsIn(html);
    if (addresses.length === 0) return html;
    for (const address of addresses) this.#old.add(address);
    const list = addresses.join(' ');
    const sheet = this.#joined.get(list) ?? new Sheet(addresses.map((one) => this.#read(one)).join(''));
    this.#joined.set(list, sheet);
    const needed = sheet.neededBy({ page: classesIn(html), ...this.#words(html) });
    return withSheet(html, this.#files.add('page', 'css', needed));
  }

  /** Removes the sheets that pages linked before; says how many there were, and how many there are. */
  dropOld(): { before: number; after: number } {
    for (const address of this.#old) rmSync(this.#at(address));
    return { before: this.#old.size, after: this.#files.size };
  }

  #read(address: string): string {
    return readFileSync(this.#at(address), 'utf8');
  }

  #at(address: string): URL {
    return new URL(address.slice(this.#base.length), this.#dir);
  }
}

/** Words of all scripts, and those of the scripts that a page can run: the ones it names, and the ones that these name. */
function wordsOfScripts(folder: URL) {
  const scripts = new Map<string, { words: Set<string>; named: readonly string[] }>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const text = readFileSync(new URL(name, folder), 'utf8');
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
