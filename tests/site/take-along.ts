import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { attributesIn } from './dist.ts';

/** The files of a zip, by their names in it. */
export type Unpacked = ReadonlyMap<string, Buffer>;

/** The zips of a built site's English, unpacked, with the list of their checksums. */
export function zipsOf(folder: string): {
  zips: Map<string, Unpacked>;
  bytes: Map<string, Buffer>;
  sums: string;
} {
  const from = join(folder, 'en/take-along');
  const names = readdirSync(from).filter((name) => name.endsWith('.zip'));
  const bytes = new Map(names.map((name) => [name, readFileSync(join(from, name))]));
  const unpack = (zip: Buffer) =>
    new Map(Object.entries(unzipSync(zip)).map(([name, file]) => [name, Buffer.from(file)]));
  const zips = new Map([...bytes].map(([name, zip]) => [name, unpack(zip)]));
  return { zips, bytes, sums: readFileSync(join(from, 'sha256sums.txt'), 'utf8') };
}

/** What keeps a zip from opening in a folder: a way that leads nowhere or to a server, a script, a policy. */
export function faultsIn(files: Unpacked): string[] {
  const pages = [...files]
    .filter(([name]) => name.endsWith('.html'))
    .map(([name, file]) => [name, String(file)] as const);
  const anchors = new Map(pages.map(([name, html]) => [name, new Set(attributesIn(html, 'id'))]));
  return pages.flatMap(([name, html]) => [
    ...(/<script|http-equiv|\son\w+="/.test(html) ? [`${name} has a script or a policy`] : []),
    ...[...attributesIn(html, 'href'), ...attributesIn(html, 'src'), ...attributesIn(html, 'srcset')].flatMap(
      (address) => {
        if (/^(?:https?:|mailto:)/.test(address)) return [];
        const { pathname, hash } = new URL(address, `file:///${name}`);
        const [to, anchor] = [pathname.slice(1), decodeURIComponent(hash.slice(1))];
        const isThere =
          !address.startsWith('/') && files.has(to) && (anchor === '' || anchors.get(to)?.has(anchor));
        return isThere ? [] : [`${name} → ${address}`];
      },
    ),
    ...[...html.matchAll(/<(?:img|link|source)[^>]*(?:src|href)="https?:[^"]*"/g)].map(
      ([tag]) => `${name} loads ${tag}`,
    ),
  ]);
}
