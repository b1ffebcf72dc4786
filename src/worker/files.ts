import { hashedFolder, hashedNamesIn, hashInName, mayNameOthers } from '#domain/offline/hashed.ts';
import { isOurs } from '#domain/offline/whole.ts';
import { addressOf, cacheNames } from '#browser/offline/caches.ts';
import { isAsBuilt } from '#browser/offline/hash.ts';
import { about } from '#browser/offline/keep.ts';
import { keepIn, mayKeep } from './keeping.ts';
import { setting } from './setting.ts';

/** A hashed file never changes, so whatever store holds it will do; else it is fetched and kept. */
export async function answerFile(request: Request): Promise<Response> {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const fresh = await fetch(request);
  await keepIfWhole(request.url, fresh.clone());
  return fresh;
}

/**
 * Keeps all files that a page or a file speaks of, and those that these speak of: then what comes later works without a
 * connection too, and on a site that was renewed meanwhile. A page may be of a newer release than this worker, so names
 * that it does not know are asked for as well.
 */
export async function keepFilesOf(text: string, seen = new Set<string>()): Promise<void> {
  const names = hashedNamesIn(text).filter((name) => !seen.has(name));
  for (const name of names) {
    seen.add(name);
    const file = await fileOf(name);
    if (file && mayNameOthers(name)) await keepFilesOf(await file.text(), seen);
  }
}

/** Removes files that no kept page speaks of any more. */
export async function removeUnusedFiles(): Promise<void> {
  const visited = await caches.open(cacheNames.visited);
  const files = await caches.open(cacheNames.files);
  const used = new Set<string>();
  const walk = async (text: string): Promise<void> => {
    for (const name of hashedNamesIn(text).filter((one) => !used.has(one))) {
      used.add(name);
      const file = await files.match(addressOf(hashedFolder + name));
      if (file && mayNameOthers(name)) await walk(await file.text());
    }
  };
  for (const page of await visited.matchAll()) await walk(await page.text());
  for (const { url } of await files.keys()) {
    if (!used.has(url.slice(url.lastIndexOf('/') + 1))) await files.delete(url);
  }
}

/** The start of the hash of a file as it was built; undefined where the build made none of that name. */
function builtHash(name: string): string | undefined {
  return hashInName(name) ?? setting.hashes[name];
}

async function fileOf(name: string): Promise<Response | undefined> {
  const address = addressOf(hashedFolder + name);
  const kept = await caches.match(address);
  if (kept) return kept;
  const fresh = await fetch(address).catch(() => undefined);
  return fresh && (await keepIfWhole(address, fresh.clone())) ? fresh : undefined;
}

async function keepIfWhole(address: string, answer: Response): Promise<boolean> {
  // Which files were needed says which pages were visited.
  if (!mayKeep() || !isOurs(address, about(answer))) return false;
  try {
    const name = address.slice(address.lastIndexOf('/') + 1);
    if (!(await isAsBuilt(await answer.clone().arrayBuffer(), builtHash(name)))) return false;
    await keepIn(cacheNames.files, address, answer);
    return true;
  } catch {
    // Broken off on the way, or no room is left: what was asked for is shown all the same.
    return false;
  }
}
