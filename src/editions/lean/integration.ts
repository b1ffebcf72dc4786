import type { AstroIntegration } from 'astro';
import { takenApart } from '#domain/lean/apart.ts';
import { dataTakenApart } from '#domain/lean/data.ts';
import { withStarts } from '#domain/lean/entries.ts';
import { withStrictPolicy } from '#domain/lean/policy.ts';
import { asOne, wakingScriptsIn, withWakingFile } from '#domain/lean/waking.ts';
import { changePages } from '#editions/published/pages.ts';
import { takeStarts } from './entries.ts';
import { NewFiles } from './files.ts';
import { hashOf } from './hash.ts';
import { Sheets } from './sheets.ts';

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
      'astro:build:done': ({ dir, logger }) => {
        const starts = takeStarts(dir, base);
        const data = new NewFiles(dir, base);
        const sheets = new Sheets(dir, base);
        const scripts = new Set<string>();
        changePages(dir, (html) => {
          const bare = takenApart(withStarts(html, starts), (text) => data.add('island', 'json', text));
          const light = dataTakenApart(bare, (kind, text) => data.add(kind, 'json', text));
          for (const script of wakingScriptsIn(light)) scripts.add(script);
          return sheets.join(light);
        });
        const { before, after } = sheets.dropOld();
        // All pages share one file that wakes islands, in the place of scripts in each; their policies allow nothing that is not there.
        const waking = new NewFiles(dir, base).add('islands', 'js', asOne(scripts));
        changePages(dir, (html) => withStrictPolicy(withWakingFile(html, waking), hashOf));
        logger.info(`${data.size} files of what islands are handed; ${before} style sheets made ${after}`);
      },
    },
  };
}
