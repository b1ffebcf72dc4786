import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { hashedFolder, hashedNamesIn, hashInName, mayNameOthers } from '#domain/offline/hashed.ts';
import type { OfflineList, PackedFile } from '#domain/offline/pack.ts';
import { buildWorker } from './worker.ts';

/** What `pages/[locale]/offline.json.ts` writes. */
type WrittenTracks = readonly { id: string; title: string; paths: readonly string[] }[];

/** Pages that open without a connection from the first visit on. */
const shellPages = ['offline', 'device'] as const;

/** Weighs what can be kept for reading without a connection, and builds the worker that keeps it. Last of all: it looks at every file. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = await readSite(dir);
        const locales = [...site.keys()].flatMap((path) => /^([^/]+)\/offline\.json$/.exec(path)?.[1] ?? []);
        const release = releaseOf(site);
        for (const locale of locales) await writeList(dir, site, { locale, release });
        const shell = withFiles(site, [
          'erase/',
          'icon.svg',
          'notes.svg',
          ...locales.flatMap((locale) => shellPages.map((page) => `${locale}/${page}/`)),
        ]);
        await buildWorker(dir, { base, locales, release, shell, hashes: hashesOf(site) });
        const bytes = shell.reduce((sum, [, , travels]) => sum + travels, 0);
        logger.info(`the shell: ${shell.length} files, ${Math.round(bytes / 1000)} kB on their way`);
      },
    },
  };
}

/** All files of a built site by their addresses, pages by those of their folders. */
type Site = ReadonlyMap<string, Buffer>;

async function readSite(dir: URL): Promise<Site> {
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  const root = fileURLToPath(dir);
  const files = names.filter((one) => one.isFile()).map((one) => `${one.parentPath}/${one.name}`);
  const paths = files.map((file) => file.slice(root.length).replace(/^\/+/, '')).sort();
  const read = paths.map(
    async (path) => [path.replace(/(^|\/)index\.html$/, '$1'), await readFile(new URL(path, dir))] as const,
  );
  return new Map(await Promise.all(read));
}

/** Changes with every byte of the site, and with nothing else. */
function releaseOf(site: Site): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of site) hash.update(path).update(hashOf(bytes));
  return hash.digest('base64url').slice(0, 12);
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
}

function hashesOf(site: Site): Record<string, string> {
  const files = [...site].filter(([path]) => path.startsWith(hashedFolder) && !hashInName(path));
  return Object.fromEntries(files.map(([path, bytes]) => [path.slice(hashedFolder.length), hashOf(bytes)]));
}

/** Files with all the hashed files that they speak of, directly or through others. */
function withFiles(site: Site, paths: readonly string[]): PackedFile[] {
  const found = new Set<string>();
  const take = (path: string) => {
    const bytes = site.get(path);
    if (!bytes || found.has(path)) return;
    found.add(path);
    if (path.endsWith('/') || path === '' || mayNameOthers(path))
      for (const name of hashedNamesIn(bytes.toString('utf8'))) take(hashedFolder + name);
  };
  for (const path of paths) take(path.replace(/^\//, ''));
  return [...found].map((path) => weigh(site, path));
}

const weighed = new WeakMap<Buffer, PackedFile>();

function weigh(site: Site, path: string): PackedFile {
  const bytes = site.get(path) ?? Buffer.alloc(0);
  const known = weighed.get(bytes) ?? ([path, bytes.length, gzipSync(bytes).length, hashOf(bytes)] as const);
  weighed.set(bytes, known);
  return known;
}

async function writeList(
  dir: URL,
  site: Site,
  { locale, release }: { locale: string; release: string },
): Promise<void> {
  const file = `${locale}/offline.json`;
  const written = JSON.parse((site.get(file) ?? '[]').toString()) as WrittenTracks;
  const search = [...site.keys()].filter((path) => path.startsWith('pagefind/'));
  const places = new Map<string, number>();
  const files: PackedFile[] = [];
  const placeOf = (one: PackedFile) => {
    const known = places.get(one[0]) ?? files.push(one) - 1;
    places.set(one[0], known);
    return known;
  };
  const tracks = written.map(({ id, title, paths }) => {
    const missing = paths.filter((path) => !site.has(path.slice(1)));
    if (missing.length > 0)
      throw new Error(`track "${id}" cannot be kept offline without ${missing.join(', ')}`);
    return { id, title, files: withFiles(site, [...paths, ...search, 'icon.svg']).map(placeOf) };
  });
  const list: OfflineList = { release, files, tracks };
  await writeFile(new URL(file, dir), JSON.stringify(list));
}
