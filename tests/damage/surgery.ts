import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where an engine keeps what the site stores: databases, `localStorage`, caches. Each a folder inside the profile. */
export interface Places {
  readonly databases: string;
  readonly settings: string;
}

/** Finds the folders of the site in a profile that is not in use. */
export function placesIn(profile: string, engine: string): Places {
  if (engine === 'firefox') {
    const all = join(profile, 'storage', 'default');
    const own = readdirSync(all).find((name) => name.startsWith('http+++localhost'));
    if (own === undefined) throw new Error('Firefox has stored nothing for the site');
    return { databases: join(all, own, 'idb'), settings: join(all, own, 'ls') };
  }
  const all = join(profile, 'Default', 'IndexedDB');
  const own = readdirSync(all).find((name) => name.endsWith('.leveldb'));
  if (own === undefined) throw new Error('Chromium has stored nothing for the site');
  return { databases: join(all, own), settings: join(profile, 'Default', 'Local Storage') };
}

/** Every file gets half as long. */
export function cutInHalf(folder: string): void {
  for (const file of filesIn(folder)) truncateSync(file, Math.floor(statSync(file).size / 2));
}

/** Every file keeps its length and is filled with garbage, the same each time. */
export function fillWithGarbage(folder: string): void {
  for (const file of filesIn(folder)) {
    const bytes = readFileSync(file);
    writeFileSync(
      file,
      bytes.map((_byte, n) => (n * 197 + 89) % 251),
    );
  }
}

/** The largest file is gone: the one with the entries in it. */
export function removeLargest(folder: string): void {
  const [largest] = filesIn(folder).sort((a, b) => statSync(b).size - statSync(a).size);
  if (largest === undefined) throw new Error('there is no file to take away');
  rmSync(largest);
}

/** Every file is empty. */
export function emptyFiles(folder: string): void {
  for (const file of filesIn(folder)) truncateSync(file, 0);
}

/** The folder is gone. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true });
}

/** Nothing in the folder can be written any more, not even by root. */
export function makeReadOnly(folder: string): void {
  execFileSync('mount', ['--bind', folder, folder]);
  execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
}

/** It can be written again, if it could not. */
export function makeWritable(folder: string): void {
  if (readFileSync('/proc/mounts', 'utf8').includes(` ${folder} `))
    execFileSync('umount', ['--lazy', folder]);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
