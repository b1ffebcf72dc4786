import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutPlaceOfBuild } from '#domain/hosting/place-of-build.ts';
import { sumsFile, sumsOf } from '#domain/hosting/sums.ts';

/** Every file below a folder, as a path from there. */
async function filesBelow(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'));
}

/** Has the pages be the same, wherever they are built. Before anything looks at their bytes. */
export function sameAnywhere(): AstroIntegration {
  return {
    name: 'same-anywhere',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = (await filesBelow(folder)).filter((path) => path.endsWith('.html'));
        for (const path of pages) {
          const html = await readFile(join(folder, path), 'utf8');
          const same = withoutPlaceOfBuild(html);
          if (same !== html) await writeFile(join(folder, path), same);
        }
      },
    },
  };
}

/** Lists the checksum of every file, so that whoever builds the site again can compare. After everything else. */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const paths = (await filesBelow(folder)).filter((path) => path !== sumsFile);
        const sums = await Promise.all(
          paths.map(async (path) => {
            const bytes = await readFile(join(folder, path));
            return { path, sum: createHash('sha256').update(bytes).digest('hex') };
          }),
        );
        await writeFile(join(folder, sumsFile), sumsOf(sums));
        logger.info(`${sums.length} files in ${sumsFile}`);
      },
    },
  };
}
