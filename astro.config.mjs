import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/load/integration.ts';
import { shippedPackages } from './src/load/shipped.ts';
import { citations } from './src/markdown/citations.ts';
import { claims } from './src/markdown/claims.ts';
import { prose } from './src/markdown/prose.ts';
import { firstFlight } from './src/editions/lean/first-flight.ts';
import { lean } from './src/editions/lean/integration.ts';
import { dataByContent } from './src/editions/offline/data.ts';
import { offline } from './src/editions/offline/integration.ts';
import { checksums } from './src/editions/published/integration.ts';
import { takeAlong } from './src/editions/take-along/integration.ts';
import { searchIndex } from './src/editions/search/integration.ts';

/** The hash by which the policy knows a file that enters every page inline. */
const hashOf = (file) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(new URL(file, import.meta.url)))
    .digest('base64')}`;

/** Ten lines for every MDX file: Astro marks its modules with a directive that its own build reads, so nothing is lost. */
const isAstrosDirective = ({ code, message }) =>
  code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('"use astro:head-inject"');

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.OUT_DIR ? `.cache/${process.env.OUT_DIR.replaceAll(/\W+/g, '-')}` : undefined,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({ mdastPlugins: [citations, claims, prose], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [
    contentCheck(),
    shippedPackages(),
    mdx(),
    react(),
    // From here on in the order in which they look at the built files.
    dataByContent(),
    lean(),
    searchIndex(),
    takeAlong(),
    firstFlight(),
    offline(),
    checksums(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        "img-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [hashOf('./src/components/theme.js')],
      },
      styleDirective: { resources: ["'self'"], hashes: [hashOf('./src/styles/layers.css')] },
    },
  },
  vite: {
    build: {
      // iOS/Safari 15.4, Chrome 105, Firefox 115.
      target: ['safari15.4', 'chrome105', 'firefox115'],
      cssTarget: ['safari15.4', 'chrome105', 'firefox115'],
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog: (level, log, show) => {
          if (!isAstrosDirective(log)) show(level, log);
        },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every page starts with, and what keeps it for reading offline, is one file each, although others share parts of them.
              codeSplitting: {
                groups: [
                  { name: 'shell', test: /src[\\/]browser[\\/](?:start|shell)\.ts$/, priority: 2 },
                  {
                    name: 'offline',
                    test: /src[\\/]browser[\\/]offline[\\/](?:start|caches|visits)\.ts$/,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
