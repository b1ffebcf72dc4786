// `npm start`: builds the site when something has changed since the last time, serves it and says where.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const built = 'dist/.built';
const settings = JSON.stringify([process.env.SITE_URL, process.env.BASE_PATH, process.env.CONTENT_DIR]);
const inputs = [
  process.env.CONTENT_DIR ?? 'content',
  'src',
  'public',
  'astro.config.mjs',
  'package-lock.json',
];

/** When a file, or anything in a folder, last changed. */
function changed(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path, { recursive: true }).reduce(
    (latest, name) => Math.max(latest, statSync(join(path, name)).mtimeMs),
    mtimeMs,
  );
}

const isFresh =
  existsSync(built) &&
  readFileSync(built, 'utf8') === settings &&
  inputs.every((path) => changed(resolve(path)) <= statSync(built).mtimeMs);

if (!isFresh) {
  console.log('Building the site …');
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(built, settings);
}

await import('./serve.mjs');
