import { readdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { nameStarts } from './entries.ts';
import { partIslands } from './islands.ts';
import { joinSheets } from './sheets.ts';
import { shareWaking } from './waking.ts';

/** How islands wake: both ways fetch the large properties that the finished pages leave out. */
const directives = ['near', 'now'] as const;

/** Makes finished pages light. Before all that looks at what pages name. */
export function lean(): AstroIntegration {
  let base = '/';
  return {
    name: 'lean',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        for (const name of directives)
          addClientDirective({ name, entrypoint: `./src/browser/island/${name}.ts` });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const names = await readdir(dir, { recursive: true });
        const pages = names.filter((name) => name.endsWith('.html')).map((name) => new URL(name, dir));
        await nameStarts(pages, dir, base);
        const properties = await partIslands(pages, dir, base);
        const { before, after } = await joinSheets(pages, dir, base);
        await shareWaking(pages, dir, base);
        logger.info(`${properties} files of what islands are handed; ${before} style sheets made ${after}`);
      },
    },
  };
}
