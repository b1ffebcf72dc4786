import { defineConfig } from '@playwright/test';
import { launchOptions, ports } from '../site/playwright.config.ts';

/** Where the built site is served. */
export const site = `http://localhost:${ports.site}`;

/** How each engine is started. */
export const engines = {
  chromium: launchOptions,
  firefox: {
    channel: 'moz-firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    // Timers of a tab in the background are held back; three tabs at once would take minutes.
    firefoxUserPrefs: { 'dom.min_background_timeout_value': 4 },
  },
} as const;

const wanted = (process.env['ENGINES'] ?? 'chromium,firefox').split(',');

export default defineConfig({
  testDir: '.',
  // What judges the cases is tested by other means.
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/damage',
  forbidOnly: true,
  // One after the other: who kills browsers and fills disks wants no neighbours.
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/damage.json' }], ['./table.ts']],
  use: { baseURL: site, locale: 'en-US', timezoneId: 'UTC', serviceWorkers: 'block', actionTimeout: 60_000 },
  projects: [
    {
      name: 'chromium',
      // Chromium has no switch for it that can be turned from outside.
      testIgnore: 'switched-off.spec.ts',
      use: { browserName: 'chromium' as const, launchOptions: engines.chromium },
    },
    {
      name: 'firefox',
      use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: engines.firefox },
    },
  ].filter(({ name }) => wanted.includes(name)),
  webServer: {
    command: `node src/commands/serve.mjs ${ports.site}`,
    cwd: '../..',
    port: ports.site,
    reuseExistingServer: true,
  },
});
