import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The folder of the content: `CONTENT_DIR` from the environment, else `content/`. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Every file below a folder, as paths with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .toSorted();
}

/** A file as people would type its path, from where they stand. */
export function shownPath(folder: string, name: string): string {
  return relative(process.cwd(), join(folder, name)).split(sep).join('/');
}

/** The text of a file. Throws when it is not UTF-8. */
export function textOf(folder: string, name: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, name)));
}
