/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { configDefaults, defineConfig } from 'vitest/config';

/** A page of many fields, or a rule put to the whole curriculum, takes seconds on a busy machine. How long is measured elsewhere; here it must not fail. */
const patience = 30_000;

/** Four projects: the rules in plain Node, what judges others, islands in a DOM, and blocks through Astro's own Vite. */
export default defineConfig(async (environment) => ({
  test: {
    exclude: [...configDefaults.exclude, 'tests/site/**'],
    projects: [
      {
        test: {
          name: 'domain',
          include: ['tests/{domain,load,browser}/**/*.test.ts'],
          environment: 'node',
          // Rules keep nothing between calls, so the files may share one load of the modules: four times as fast.
          isolate: false,
          testTimeout: patience,
        },
      },
      {
        test: {
          // Apart from the rules: the library that drives browsers changes how Zod words its messages for all who share it.
          name: 'judges',
          include: ['tests/{commands,gates,damage}/**/*.test.ts'],
          environment: 'node',
          testTimeout: patience,
        },
      },
      {
        test: {
          name: 'islands',
          include: ['tests/islands/**/*.test.tsx'],
          environment: 'jsdom',
          restoreMocks: true,
          unstubGlobals: true,
          testTimeout: patience,
        },
      },
      await getViteConfig({
        test: { name: 'blocks', include: ['tests/blocks/**/*.test.ts'], testTimeout: patience },
      })(environment),
    ],
  },
}));
