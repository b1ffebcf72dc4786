import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
        const site = readSite(dir);
        const locales = [...site.keys()].flatMap((path) => /^([^/]+)\/offline\.json$/.exec(path)?.[1] ?? []);
        const release = releaseOf(site);
        for (const locale of locales) writeList(dir, site, { locale, release });
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

/** What is known of a file without holding its bytes: all of them together are more than a machine may have room for. */
interface KnownFile {
  readonly file: URL;
  readonly size: number;
  readonly hash: string;
  /** The hashed files that it speaks of. */
  readonly names: readonly string[];
}

/** All files of a built site by their addresses, pages by those of their folders. */
type Site = ReadonlyMap<string, KnownFile>;

function readSite(dir: URL): Site {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const root = fileURLToPath(dir);
  const files = entries.filter((one) => one.isFile()).map((one) => `${one.parentPath}/${one.name}`);
  const paths = files.map((file) => file.slice(root.length).replace(/^\/+/, '')).sort();
  const nameOf = keptNames();
  return new Map(
    paths.map((path) => {
      const address = path.replace(/(^|\/)index\.html$/, '$1');
      const file = new URL(path, dir);
      const bytes = readFileSync(file);
      const speaks = address.endsWith('/') || address === '' || mayNameOthers(address);
      const names = speaks ? hashedNamesIn(bytes.toString('utf8')).map(nameOf) : [];
      return [address, { file, size: bytes.length, hash: hashOf(bytes), names }];
    }),
  );
}

/** Keeps a name once, and as a text of its own: a part of a page would keep the whole page. */
function keptNames(): (name: string) => string {
  const kept = new Map<string, string>();
  return (name) => {
    const own = kept.get(name) ?? Buffer.from(name).toString();
    kept.set(own, own);
    return own;
  };
}

/** Changes with every byte of the site, and with nothing else. */
function releaseOf(site: Site): string {
  const hash = createHash('sha256');
  for (const [path, known] of site) hash.update(path).update(known.hash);
  return hash.digest('base64url').slice(0, 12);
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
}

function hashesOf(site: Site): Record<string, string> {
  const files = [...site].filter(([path]) => path.startsWith(hashedFolder) && !hashInName(path));
  return Object.fromEntries(files.map(([path, { hash }]) => [path.slice(hashedFolder.length), hash]));
}

/** Files with all the hashed files that they speak of, directly or through others. */
function withFiles(site: Site, paths: readonly string[]): PackedFile[] {
  const found = new Set<string>();
  const take = (path: string) => {
    const known = site.get(path);
    if (!known || found.has(path)) return;
    found.add(path);
    for (const name of known.names) take(hashedFolder + name);
  };
  for (const path of paths) take(path.replace(/^\//, ''));
  return [...found].map((path) => weigh(site, path));
}

const weighed = new WeakMap<KnownFile, PackedFile>();

function weigh(site: Site, path: string): PackedFile {
  const known = site.get(path);
  if (!known) throw new Error(`there is no file ${path}`);
  const { file, size, hash } = known;
  const packed = weighed.get(known) ?? ([path, size, gzipSync(readFileSync(file)).length, hash] as const);
  weighed.set(known, packed);
  return packed;
}

function writeList(dir: URL, site: Site, { locale, release }: { locale: string; release: string }): void {
  const file = new URL(`${locale}/offline.json`, dir);
  const written = JSON.parse(readFileSync(file, 'utf8')) as WrittenTracks;
  const search = [...site.keys()].filter((path) => path.startsWith('pagefind/'));
  const places = new Map<string, number>();
  const files: PackedFile[] = [];
  const placeOf = (one: PackedFile) => {
    const known = places.get(one[0]) ?? files.push(one) - 1;
    places.set(one[0], known);
    return known;
  };
  const everywhere = new Set(withFiles(site, [...search, 'icon.svg']).map(placeOf));
  const tracks = written.map(({ id, title, paths }) => {
    const missing = paths.filter((path) => !site.has(path.slice(1)));
    if (missing.length > 0)
      throw new Error(`track "${id}" cannot be kept offline without ${missing.join(', ')}`);
    const own = withFiles(site, paths).map(placeOf);
    return { id, title, files: own.filter((place) => !everywhere.has(place)) };
  });
  const list: OfflineList = { release, files, everywhere: [...everywhere], tracks };
  writeFileSync(file, JSON.stringify(list));
}
