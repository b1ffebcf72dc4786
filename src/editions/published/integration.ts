import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sumsFile, sumsOf } from '#domain/hosting/sums.ts';

/** Every file below a folder, as a path from there. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'));
}

/** Lists the checksum of every file, so that whoever builds the site again can compare. After everything else. */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const paths = filesBelow(folder).filter((path) => path !== sumsFile);
        const sums = paths.map((path) => {
          const bytes = readFileSync(join(folder, path));
          return { path, sum: createHash('sha256').update(bytes).digest('hex') };
        });
        writeFileSync(join(folder, sumsFile), sumsOf(sums));
        logger.info(`${sums.length} files in ${sumsFile}`);
      },
    },
  };
}
