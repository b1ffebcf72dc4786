import { readFile, writeFile } from 'node:fs/promises';
import { takenApart } from '#domain/lean/apart.ts';
import { dataTakenApart } from '#domain/lean/data.ts';
import { hashedFolder } from '#domain/offline/hashed.ts';
import { NewFiles } from './files.ts';

/** Takes out of pages what only scripts read, and says how many files hold it now. */
export async function partIslands(pages: readonly URL[], dir: URL, base: string): Promise<number> {
  const files = new NewFiles(dir);
  for (const page of pages) {
    const before = await readFile(page, 'utf8');
    const fileOf = (kind: string, text: string) => base + hashedFolder + files.add(kind, 'json', text);
    const after = dataTakenApart(
      takenApart(before, (text) => fileOf('island', text)),
      fileOf,
    );
    if (after !== before) await writeFile(page, after);
  }
  await files.done();
  return files.size;
}
