import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { sizeIn } from '#domain/offline/pack.ts';
import { checksumsName, zipName, zipPath } from '#domain/take-along/places.ts';
import type { WrittenTrack } from './tracks.ts';
import { zipOf } from './zip.ts';

/** Where a track's page says how much its zip weighs. */
const sizeGap = '<span data-zip-size></span>';

/** Packs each track into a zip that opens from a folder, and says on the track's page how much it weighs. */
export function takeAlong(): AstroIntegration {
  let base = '/';
  return {
    name: 'take-along',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const locale of await localesIn(dir)) {
          const file = new URL(`${locale}/take-along.json`, dir);
          const tracks = JSON.parse(await readFile(file, 'utf8')) as WrittenTrack[];
          await rm(file);
          await mkdir(new URL(`.${zipPath(locale, '')}`, dir), { recursive: true });
          const sums: string[] = [];
          for (const track of tracks) {
            const zip = zipOf(dir, base, track);
            const name = zipName(track.id);
            await writeFile(new URL(`.${zipPath(locale, name)}`, dir), zip);
            sums.push(`${createHash('sha256').update(zip).digest('hex')}  ${name}\n`);
            const size = sizeIn(zip.length, locale);
            await tellSize(new URL(`.${track.first}index.html`, dir), size);
            logger.info(`${name}: ${size}`);
          }
          await writeFile(new URL(`.${zipPath(locale, checksumsName)}`, dir), sums.join(''));
        }
      },
    },
  };
}

async function localesIn(dir: URL): Promise<string[]> {
  const files = await readdir(dir, { recursive: true });
  return files.flatMap((name) => /^([^/\\]+)[/\\]take-along\.json$/.exec(name)?.[1] ?? []).sort();
}

async function tellSize(page: URL, size: string): Promise<void> {
  const html = await readFile(page, 'utf8');
  if (!html.includes(sizeGap)) throw new Error(`${page.pathname} has no place for the size of its zip`);
  await writeFile(page, html.replace(sizeGap, `<span data-zip-size>${size}</span>`));
}
