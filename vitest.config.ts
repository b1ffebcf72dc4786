import { getViteConfig } from 'astro/config';

/** Two projects: `domain` in plain Node, `pages` through Astro's own Vite. */
export default getViteConfig({
  test: {
    projects: [
      {
        test: {
          name: 'domain',
          include: ['tests/domain/**/*.test.ts', 'tests/load/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'islands',
          include: ['tests/islands/**/*.test.tsx'],
          environment: 'jsdom',
        },
      },
    ],
  },
});
