import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { PackedFile } from '#domain/offline/pack.ts';

interface WorkerParts {
  base: string;
  locales: readonly string[];
  release: string;
  shell: readonly PackedFile[];
  hashes: Readonly<Record<string, string>>;
}

/** Builds the service worker as one plain script: `sw.js` at the root of the site, which is then its scope. */
export async function buildWorker(dir: URL, { shell, ...rest }: WorkerParts): Promise<void> {
  const entries = shell.map(([path, , , hash]) => ({
    url: rest.base + path,
    // A hashed file says by its name which it is.
    revision: path.startsWith('_astro/') ? null : hash,
  }));
  await build({
    configFile: false,
    logLevel: 'warn',
    base: rest.base,
    publicDir: false,
    define: {
      GROUNDWORK_WORKER: JSON.stringify({ ...rest, shell: entries }),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: fileURLToPath(dir),
      emptyOutDir: false,
      target: ['safari15.4', 'chrome105', 'firefox115'],
      lib: {
        entry: fileURLToPath(new URL('../../worker/worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
}
