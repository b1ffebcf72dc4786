import { readFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import { hashedFolder, hashedNamesIn, mayNameOthers } from '#domain/offline/hashed.ts';
import { takenPage, takenSheet } from '#domain/take-along/page.ts';
import { filesFolder, placeOf, zipName } from '#domain/take-along/places.ts';
import type { WrittenTrack } from './tracks.ts';

/** What every file in a zip bears as its day, so that the same pages make the same bytes. */
const day = new Date(1980, 0, 1);

/** A track as a zip: all in one folder, so that unpacking it strews nothing about. */
export function zipOf(dir: URL, base: string, track: WrittenTrack): Uint8Array {
  const places = new Map(track.paths.map((path) => [path, placeOf(path, track)]));
  const concepts = places.get(track.concepts) ?? '';
  const files = new Map<string, Uint8Array>();
  const wanted = new Set<string>();
  for (const [path, place] of places) {
    const html = readFileSync(new URL(`.${path}index.html`, dir), 'utf8');
    const page = takenPage(html, place, { base, places, concepts, words: track.words });
    files.set(place, Buffer.from(page));
    for (const name of hashedNamesIn(page)) wanted.add(name);
  }
  // A style sheet adds the typefaces it asks for while the others are still being looked at.
  for (const name of wanted) {
    const file = readFileSync(new URL(hashedFolder + name, dir));
    if (!mayNameOthers(name)) {
      files.set(filesFolder + name, file);
      continue;
    }
    const sheet = takenSheet(file.toString('utf8'), base);
    files.set(filesFolder + name, Buffer.from(sheet));
    for (const other of hashedNamesIn(sheet)) wanted.add(other);
  }
  const folder = zipName(track.id).replace(/\.zip$/, '/');
  const sorted: Zippable = Object.fromEntries(
    [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => [folder + name, bytes]),
  );
  return zipSync(sorted, { level: 6, mtime: day });
}
