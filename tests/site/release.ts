import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hashedFolder, hashedNamesIn, mayNameOthers } from '#domain/offline/hashed.ts';

/** A built site by the addresses of its files, each with the SHA-256 of its bytes. */
export type Release = ReadonlyMap<string, string>;

const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Reads what a built site holds; pages stand under the addresses of their folders. */
export function releaseOf(folder: string, base: string): Release {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(
    files.map((name) => [
      base + name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
      sumOf(readFileSync(join(folder, name))),
    ]),
  );
}

/** What the browser keeps of a site that is not, byte for byte, what the build wrote. */
export async function foreignIn(page: Page, release: Release): Promise<string[]> {
  const kept = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const all = stores.map(async (store) =>
      Promise.all(
        (await store.keys()).map(async ({ url }) => {
          const bytes = await (await store.match(url))?.arrayBuffer();
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer(0)));
          return [
            new URL(url).pathname,
            [...digest].map((n) => n.toString(16).padStart(2, '0')).join(''),
          ] as const;
        }),
      ),
    );
    return (await Promise.all(all)).flat();
  });
  return kept
    .filter(([path, sum]) => !path.endsWith('kept.mark') && release.get(path) !== sum)
    .map(([path]) => path);
}

/** The hashed files that a page of a built site may ask for, at once or later. */
export function needsOf(folder: string, path: string): string[] {
  const found = new Set<string>();
  const look = (text: string) => {
    for (const name of hashedNamesIn(text).filter((one) => !found.has(one))) {
      found.add(name);
      if (mayNameOthers(name)) look(readFileSync(join(folder, hashedFolder, name), 'utf8'));
    }
  };
  look(readFileSync(join(folder, path, 'index.html'), 'utf8'));
  return [...found];
}
