// The floor: the least that Astro and MDX can do with a text, and a search.
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { close, createIndex } from 'pagefind';

const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex();
      await index.addDirectory({ path: fileURLToPath(dir) });
      await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
      await close();
    },
  },
};

export default defineConfig({
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  integrations: [mdx(), search],
});
