import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Changes finished pages, one after the other. Reads and writes at once: to hand thousands of small files to another thread
 * costs several times what reading them does.
 */
export function changePages(dir: URL, change: (html: string) => string): void {
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const page = new URL(name, dir);
    const before = readFileSync(page, 'utf8');
    const after = change(before);
    if (after !== before) writeFileSync(page, after);
  }
}
