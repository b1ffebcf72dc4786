import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { withoutPlaceOfBuild } from '#domain/hosting/place-of-build.ts';
import { hashedFolder, hashedName } from '#domain/offline/hashed.ts';
import { changePages } from '#editions/published/pages.ts';

/** Data that the build itself reads, and the list that is asked for as the site stands today. */
const byTheirNames = ['offline', 'take-along'];

/**
 * Names data after what is in it, as the build does with scripts, and has the pages ask for it by that name: then a page
 * that stays open while the site is renewed reads the data of its own release, or what it kept of it, and no other. The
 * pages become the same, wherever they are built. Before anything looks at their bytes or moves what they say into other files.
 */
export function dataByContent(): AstroIntegration {
  let base = '/';
  return {
    name: 'data-by-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const names = nameAll(dir, base);
        changePages(dir, (html) => {
          let named = withoutPlaceOfBuild(html);
          for (const [path, name] of names) named = named.replaceAll(path, name);
          return named;
        });
      },
    },
  };
}

/** Gives the data of every language its name, and says which address became which. */
function nameAll(dir: URL, base: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const locales = new Set(files.flatMap((file) => /^([^/\\]+)[/\\]offline\.json$/.exec(file)?.[1] ?? []));
  const names = new Map<string, string>();
  for (const file of files) {
    const [, locale = '', name = ''] = /^([^/\\]+)[/\\]([\w-]+)\.json$/.exec(file) ?? [];
    if (!locales.has(locale) || byTheirNames.includes(name)) continue;
    const digest = createHash('sha256')
      .update(readFileSync(new URL(file, dir)))
      .digest('base64url');
    const hashed = hashedFolder + hashedName(`${name}-${locale}`, digest, 'json');
    renameSync(new URL(file, dir), new URL(hashed, dir));
    names.set(`${base}${locale}/${name}.json`, base + hashed);
  }
  return names;
}
