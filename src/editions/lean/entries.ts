import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { startedBy, withStarts } from '#domain/lean/entries.ts';
import { hashedFolder } from '#domain/offline/hashed.ts';

/** Has pages name what their scripts start, where a script does nothing else, and removes such scripts. */
export async function nameStarts(pages: readonly URL[], dir: URL, base: string): Promise<void> {
  const folder = new URL(hashedFolder, dir);
  const instead = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const started = name.endsWith('.js') && startedBy(await readFile(new URL(name, folder), 'utf8'));
    if (started) instead.set(base + hashedFolder + name, base + hashedFolder + started);
  }
  for (const page of pages) {
    const before = await readFile(page, 'utf8');
    const after = withStarts(before, instead);
    if (after !== before) await writeFile(page, after);
  }
  await Promise.all([...instead.keys()].map((address) => rm(new URL(address.slice(base.length), dir))));
}
