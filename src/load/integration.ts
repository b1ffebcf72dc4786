import type { AstroIntegration } from 'astro';
import { contentFolder } from './files.ts';
import { checkContent, report } from './check.ts';
import { keepForBuild } from './kept.ts';

/** Reads and checks all content before Astro looks at any of it, and stops with every problem at once. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        if (command === 'preview' || command === 'sync') return;
        const { library, problems } = checkContent();
        if (command === 'dev') addWatchFile(new URL(`file://${contentFolder()}/site.yaml`));
        if (problems.length === 0) {
          if (command === 'build') keepForBuild(library);
          return;
        }
        // A page of problems says more than a stack.
        console.error(report(problems));
        if (command === 'build') process.exit(1);
      },
    },
  };
}
