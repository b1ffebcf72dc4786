import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { hashedFolder } from '#domain/offline/hashed.ts';

/** The list of what can be kept is asked for from the site itself, as it stands today. */
const asked = 'offline';

/**
 * Names data after what is in it, as the build does with scripts, and has the pages ask for it by that name: then a page
 * that stays open while the site is renewed reads the data of its own release, or what it kept of it, and no other.
 */
export async function nameDataByContent(dir: URL, base: string): Promise<void> {
  const files = await readdir(dir, { recursive: true });
  const isLocale = new Set(files.flatMap((file) => /^([^/\\]+)[/\\]offline\.json$/.exec(file)?.[1] ?? []));
  const names = new Map<string, string>();
  for (const file of files) {
    const [, locale, name] = /^([^/\\]+)[/\\]([\w-]+)\.json$/.exec(file) ?? [];
    if (locale === undefined || name === undefined || name === asked || !isLocale.has(locale)) continue;
    const hash = createHash('sha256')
      .update(await readFile(new URL(file, dir)))
      .digest('base64url')
      .slice(0, 8);
    const hashed = `${hashedFolder}${name}-${locale}.${hash}.json`;
    await rename(new URL(file, dir), new URL(hashed, dir));
    names.set(`${base}${locale}/${name}.json`, base + hashed);
  }
  const address = new RegExp(`${base.replaceAll('.', '\\.')}[\\w-]+/[\\w-]+\\.json`, 'g');
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const html = await readFile(new URL(page, dir), 'utf8');
    const named = html.replace(address, (path) => names.get(path) ?? path);
    if (named !== html) await writeFile(new URL(page, dir), named);
  }
}
