import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { startedBy } from '#domain/lean/entries.ts';
import { hashedFolder } from '#domain/offline/hashed.ts';

/** Removes scripts that do nothing but start another file, and says by address what pages are to name instead. */
export function takeStarts(dir: URL, base: string): Map<string, string> {
  const folder = new URL(hashedFolder, dir);
  const instead = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const started = name.endsWith('.js') && startedBy(readFileSync(new URL(name, folder), 'utf8'));
    if (!started) continue;
    instead.set(base + hashedFolder + name, base + hashedFolder + started);
    rmSync(new URL(name, folder));
  }
  return instead;
}
