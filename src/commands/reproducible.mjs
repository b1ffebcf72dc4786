// `node src/commands/reproducible.mjs`: builds the site three times, in two folders, two time zones and two languages of the machine, once over what
// an earlier build left; every file must have the same bytes. Part of the full run.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readSums, sumsFile, unlike } from '../domain/hosting/sums.ts';

/** A site has some hundred pages at least. Two empty folders are alike too, and prove nothing. */
const fewest = 500;
const place = resolve('.cache/reproducible');

/** Lays the sources into a folder of their own. */
function copyTo(folder) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  for (const path of listed.split('\0').filter(Boolean)) cpSync(path, join(folder, path));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** Builds what lies in a folder, and reads the checksums from the files themselves. */
function build(folder, TZ, LANG) {
  const { OUT_DIR, CONTENT_DIR, ...env } = process.env;
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
    cwd: folder,
    env: { ...env, TZ, LANG, LC_ALL: LANG },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`the build in ${folder} failed`);
  return sumsIn(join(folder, 'dist'));
}

function sumsIn(site) {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .map((file) => ({
      path: relative(site, file),
      sum: createHash('sha256').update(readFileSync(file)).digest('hex'),
    }));
}

rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
const [one, other] = [join(place, 'one'), join(place, 'another-folder', 'deeper')];
let wrong = 0;
const compare = (what, differences) => {
  console.log(`  ${what}: ${differences.length === 0 ? 'alike' : `${differences.length} differences`}`);
  for (const line of differences.slice(0, 20)) console.error(`    ${line}`);
  wrong += differences.length;
};

copyTo(one);
copyTo(other);
const first = build(one, 'UTC', 'C.UTF-8');
console.log(`  ${first.length} files`);
compare(
  'another folder, time zone and language',
  unlike(first, build(other, 'Pacific/Auckland', 'tr_TR.UTF-8'), fewest),
);
compare('over an earlier build', unlike(first, build(one, 'Asia/Kolkata', 'C'), fewest));

const listed = readSums(readFileSync(join(one, 'dist', sumsFile), 'utf8'));
compare(
  `what ${sumsFile} says`,
  unlike(
    first.filter(({ path }) => path !== sumsFile),
    listed,
    fewest,
  ),
);

// The other way round: one byte more in one page must be seen.
appendFileSync(join(other, 'dist', 'index.html'), ' ');
const seen = unlike(first, sumsIn(join(other, 'dist')), fewest);
const isSeen = seen.join() === 'index.html: other bytes';
console.log(`  one byte more in one page: ${isSeen ? 'seen' : 'NOT SEEN'}`);

if (wrong > 0 || !isSeen) process.exitCode = 1;
else rmSync(place, { recursive: true });
