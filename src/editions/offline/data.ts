import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hashedFolder, hashedName } from '#domain/offline/hashed.ts';

/** Data that the build itself reads, and the list that is asked for as the site stands today. */
const byTheirNames = ['offline', 'take-along'];

/**
 * Names data after what is in it, as the build does with scripts, and has the pages ask for it by that name: then a page
 * that stays open while the site is renewed reads the data of its own release, or what it kept of it, and no other. Before
 * anything moves what pages say into other files.
 */
export function dataByContent(): AstroIntegration {
  let base = '/';
  return {
    name: 'data-by-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const files = await readdir(dir, { recursive: true });
        const names = await nameAll(dir, files, base);
        const address = new RegExp(`${base.replaceAll('.', '\\.')}[\\w-]+/[\\w-]+\\.json`, 'g');
        for (const page of files.filter((file) => file.endsWith('.html'))) {
          const html = await readFile(new URL(page, dir), 'utf8');
          const named = html.replace(address, (path) => names.get(path) ?? path);
          if (named !== html) await writeFile(new URL(page, dir), named);
        }
      },
    },
  };
}

/** Gives the data of every language its name, and says which address became which. */
async function nameAll(dir: URL, files: readonly string[], base: string): Promise<Map<string, string>> {
  const locales = new Set(files.flatMap((file) => /^([^/\\]+)[/\\]offline\.json$/.exec(file)?.[1] ?? []));
  const names = new Map<string, string>();
  for (const file of files) {
    const [, locale = '', name = ''] = /^([^/\\]+)[/\\]([\w-]+)\.json$/.exec(file) ?? [];
    if (!locales.has(locale) || byTheirNames.includes(name)) continue;
    const digest = createHash('sha256')
      .update(await readFile(new URL(file, dir)))
      .digest('base64url');
    const hashed = hashedFolder + hashedName(`${name}-${locale}`, digest, 'json');
    await rename(new URL(file, dir), new URL(hashed, dir));
    names.set(`${base}${locale}/${name}.json`, base + hashed);
  }
  return names;
}
