// Starlight as it comes, with a group in the sidebar for each module.
import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const modules = JSON.parse(readFileSync('src/modules.json', 'utf8'));

export default defineConfig({
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Bench',
      sidebar: modules.map(({ id, title }) => ({
        label: title,
        items: [{ autogenerate: { directory: id } }],
      })),
    }),
  ],
});
