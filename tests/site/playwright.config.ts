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

export const launchOptions = { args: flags, ...(chromium && { executablePath: chromium }) };

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/site.json' }]],
  use: {
    baseURL: 'http://localhost:4601',
    launchOptions,
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 860 },
  },
  webServer: [
    { command: 'node src/commands/serve.mjs 4601', cwd: '../..', port: 4601 },
    {
      command: 'node src/commands/serve.mjs 4602',
      cwd: '../..',
      port: 4602,
      env: {
        OUT_DIR: '.cache/fixture-site',
        BASE_PATH: '/sub/folder/',
        CONTENT_DIR: 'tests/fixtures/curriculum',
      },
    },
  ],
});
