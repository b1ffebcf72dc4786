import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What something weighs: as it is, and as the two encodings of hosts send it. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The kinds of files that a page asks for before anybody does anything. */
export const parts = ['html', 'style', 'script', 'font', 'other'] as const;

/** One of them. */
export type Part = (typeof parts)[number];

/** What a first view of a page asks for. */
export interface PageWeight {
  readonly requests: number;
  readonly parts: Readonly<Record<Part, Weight>>;
}

/**
 * Weighs a page of a built site and what it names: style sheets, scripts with all that they import at once, the font that
 * is preloaded, icon and manifest. What islands load when they come near is not in it, nor fonts that only style sheets name.
 */
export function weighPage(folder: string, base: string, path: string): PageWeight {
  const html = readFileSync(join(folder, path.slice(base.length), 'index.html'));
  const named = assetsOf(html.toString('utf8')).map(({ part, address }) => ({
    part,
    file: join(folder, address.slice(base.length)),
  }));
  const scripts = importedBy(named.filter(({ part }) => part === 'script').map(({ file }) => file));
  const files = (part: Part) =>
    part === 'script' ? scripts : named.filter((one) => one.part === part).map(({ file }) => file);
  const weigh = (part: Part) => sum(files(part).map((file) => weightOf(readFileSync(file))));
  return {
    requests: 1 + parts.reduce((count, part) => count + files(part).length, 0),
    parts: {
      html: weightOf(html),
      style: weigh('style'),
      script: weigh('script'),
      font: weigh('font'),
      other: weigh('other'),
    },
  };
}

/** What some bytes weigh, packed when somebody asks. Fonts are packed already, and hosts leave them alone. */
export function weightOf(bytes: Buffer): Weight {
  const isPacked = bytes.subarray(0, 4).toString('latin1') === 'wOF2';
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    raw: bytes.length,
    get gzip() {
      return isPacked ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    },
    get brotli() {
      return isPacked ? bytes.length : brotliCompressSync(bytes, quality).length;
    },
  };
}

/** Several weights together. */
export function sum(weights: readonly Weight[]): Weight {
  const total = (encoding: keyof Weight) => weights.reduce((all, one) => all + one[encoding], 0);
  return {
    raw: total('raw'),
    get gzip() {
      return total('gzip');
    },
    get brotli() {
      return total('brotli');
    },
  };
}

function assetsOf(html: string): { part: Part; address: string }[] {
  const found = new Map<string, Part>();
  for (const [, tag = '', attributes = ''] of html.matchAll(/<(link|script)\b([^>]*)>/g)) {
    const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const address = tag === 'script' ? value('src') : value('href');
    const part = tag === 'script' ? 'script' : partOf(value('rel'), value('as'));
    if (part && address.startsWith('/')) found.set(address, part);
  }
  return [...found].map(([address, part]) => ({ address, part }));
}

function partOf(rel: string, as: string): Part | undefined {
  if (rel === 'stylesheet') return 'style';
  if (rel === 'modulepreload') return 'script';
  if (rel === 'preload') return as === 'font' ? 'font' : 'other';
  return rel === 'icon' || rel === 'manifest' ? 'other' : undefined;
}

/** Scripts and all that they import before they run. */
function importedBy(entries: readonly string[]): string[] {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || !existsSync(file)) continue;
    found.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, , to = ''] of source.matchAll(/\b(from|import)\s*["'](\.[^"']+)["']/g))
      waiting.push(posix.join(dirname(file), to));
  }
  return [...found];
}
