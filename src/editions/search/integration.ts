import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What `pages/search-records.json.ts` writes. */
interface WrittenRecord {
  url: string;
  content: string;
}

/** Interfaces of Pagefind that we do not use; ours is in browser/search. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** Builds the search index from the records that the pages wrote, and takes the records away. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const file = new URL('search-records.json', dir);
        const records = JSON.parse(await readFile(file, 'utf8')) as WrittenRecord[];
        await writeIndex(records, new URL('pagefind/', dir));
        await rm(file);
        logger.info(`${records.length} records`);
      },
    },
  };
}

async function writeIndex(records: readonly WrittenRecord[], folder: URL): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const record of records) stopOn((await index.addHTMLFile({ ...record })).errors, record.url);
    await rm(folder, { recursive: true, force: true });
    stopOn((await index.writeFiles({ outputPath: fileURLToPath(folder) })).errors, 'pagefind/');
    await Promise.all(unused.map((name) => rm(new URL(name, folder), { force: true })));
  } finally {
    await close();
  }
}

function stopOn(errors: readonly string[], where: string): void {
  if (errors.length > 0) throw new Error(`the search index cannot take ${where}: ${errors.join('; ')}`);
}
