import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ports } from './playwright.config.ts';

/** A built page: where it is reached, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

/** Every page of a built site, by address under its base path. */
export function pagesOf(folder: string, base = '/'): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => ({
      path: base + name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** Whether an address under the base path is a file or a page of the built site. */
export function isServed(folder: string, base: string, path: string): boolean {
  if (!path.startsWith(base)) return false;
  const file = join(folder, path.slice(base.length));
  return existsSync(file) && (!path.endsWith('/') || existsSync(join(file, 'index.html')));
}

/** Values of one attribute in a page's HTML. */
export function attributesIn(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

/** The two built sites: the real one, and the fixture with two languages in a sub-folder. */
export const sites = [
  { name: 'the site', folder: 'dist', base: '/', origin: `http://localhost:${ports.site}` },
  {
    name: 'the fixture site',
    folder: '.cache/fixture-site',
    base: '/sub/folder/',
    origin: `http://localhost:${ports.fixture}`,
  },
] as const;
