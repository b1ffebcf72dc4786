import { readFile, writeFile } from 'node:fs/promises';
import { withStrictPolicy } from '#domain/lean/policy.ts';
import { asOne, wakingScriptsIn, withWakingFile } from '#domain/lean/waking.ts';
import { hashedFolder } from '#domain/offline/hashed.ts';
import { NewFiles } from './files.ts';
import { hashOf } from './hash.ts';

/** Gives all pages with islands one file that wakes them, in the place of scripts in each, and has their policies allow nothing that is not there. */
export async function shareWaking(pages: readonly URL[], dir: URL, base: string): Promise<void> {
  const scripts = new Set<string>();
  for (const page of pages)
    for (const script of wakingScriptsIn(await readFile(page, 'utf8'))) scripts.add(script);
  const files = new NewFiles(dir);
  const name = files.add('islands', 'js', asOne(scripts));
  for (const page of pages) {
    const before = await readFile(page, 'utf8');
    const after = withStrictPolicy(withWakingFile(before, base + hashedFolder + name), hashOf);
    if (after !== before) await writeFile(page, after);
  }
  await files.done();
}
