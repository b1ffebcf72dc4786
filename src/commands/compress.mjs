// `npm run compress`: lays a gzip and a Brotli copy beside every file of text that was built, for servers that send those.
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = process.env.OUT_DIR ?? 'dist';
const text = /\.(html|css|js|json|svg|xml|txt|tsv|webmanifest)$/;
const names = readdirSync(folder, { recursive: true });
// A copy of an older build would be sent in place of the new file.
for (const name of names) if (/\.(gz|br)$/.test(name)) rmSync(join(folder, name));

const sums = { as: 0, gzip: 0, brotli: 0 };
for (const name of names.filter((one) => text.test(one))) {
  const path = join(folder, name);
  const bytes = readFileSync(path);
  const { atime, mtime } = statSync(path);
  const copies = [
    ['gz', gzipSync(bytes, { level: 9 })],
    ['br', brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })],
  ];
  for (const [ending, copy] of copies) {
    writeFileSync(`${path}.${ending}`, copy);
    utimesSync(`${path}.${ending}`, atime, mtime);
  }
  sums.as += bytes.length;
  sums.gzip += copies[0][1].length;
  sums.brotli += copies[1][1].length;
}
const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
console.log(`${kB(sums.as)} of text: ${kB(sums.gzip)} as gzip, ${kB(sums.brotli)} as Brotli`);
