import { defineConfig } from '@playwright/test';

/** Flags that Chromium needs as root on a machine without a display or a network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const chromium = process.env['CHROMIUM'];
/** The ports of the two built sites. Two test runs on one machine take different ones. */
export const ports = { site: port(4601), fixture: port(4602) };

function port(usual: number): number {
  return usual + Number(process.env['PORT_OFFSET'] ?? 0);
}

export const launchOptions = { args: flags, ...(chromium && { executablePath: chromium }) };

export default defineConfig({
  testDir: '.',
  // What takes minutes belongs to the full run.
  testIgnore: process.env['FULL'] ? [] : '**/*.full.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  // On a busy machine a page may take long to come alive; what is expected stays the same.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/site.json' }]],
  use: {
    baseURL: `http://localhost:${ports.site}`,
    launchOptions,
    locale: 'en-US',
    timezoneId: 'UTC',
    // What a worker keeps has tests of its own; elsewhere it would only fetch what no test looks at.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 860 },
  },
  webServer: [
    { command: `node src/commands/serve.mjs ${ports.site}`, cwd: '../..', port: ports.site },
    {
      command: `node src/commands/serve.mjs ${ports.fixture}`,
      cwd: '../..',
      port: ports.fixture,
      env: {
        OUT_DIR: '.cache/fixture-site',
        BASE_PATH: '/sub/folder/',
        CONTENT_DIR: 'tests/fixtures/curriculum',
      },
    },
  ],
});
