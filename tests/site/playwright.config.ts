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

/**
 * What Firefox is asked too, in the full run: what a person does from end to end, and what is kept or gone after it. Left out is what stands on
 * Chromium's own tools: downloads that a test can open, print and PDF, killed processes, slowed networks. Scripts cannot be turned off in a Firefox that
 * is driven; that they fail is among what is asked here, and WebKit is asked with scripts off.
 */
const inFirefox = ['learner', 'record', 'kept', 'shared', 'search', 'versions', 'offline', 'axe.full'].map(
  (name) => `${name}.spec.ts`,
);
const firefox = process.env['FIREFOX'];
/** Specs that are about one engine alone. */
const otherEngines = ['webkit.spec.ts', 'orca.spec.ts'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  // On a busy machine a page may take long to come alive; what is expected stays the same.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/site.json' }]],
  use: {
    baseURL: `http://localhost:${ports.site}`,
    locale: 'en-US',
    timezoneId: 'UTC',
    // What a worker keeps has tests of its own; elsewhere it would only fetch what no test looks at.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 860 },
  },
  projects: [
    {
      name: 'chromium',
      // What takes minutes belongs to the full run.
      testIgnore: process.env['FULL'] ? otherEngines : [...otherEngines, '*.full.spec.ts'],
      use: { launchOptions },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: inFirefox,
            // Debian's Firefox is driven from outside, step by step, and takes its time.
            timeout: 300_000,
            expect: { timeout: 60_000 },
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: {
                executablePath: firefox,
                // Timers of a tab in the background are held back; three tabs at once would take minutes.
                firefoxUserPrefs: { 'dom.min_background_timeout_value': 4 },
              },
            },
          },
        ]
      : []),
    ...(process.env['ORCA']
      ? [{ name: 'orca', testMatch: 'orca.spec.ts', fullyParallel: false, workers: 1, timeout: 600_000 }]
      : []),
    ...(process.env['WEBKIT']
      ? [{ name: 'webkit', testMatch: 'webkit.spec.ts', fullyParallel: false, timeout: 300_000 }]
      : []),
  ],
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
