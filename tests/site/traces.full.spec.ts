import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { launchOptions, ports } from './playwright.config.ts';
import { awake } from './stores.ts';

const site = `http://localhost:${ports.site}`;
const log = `${site}/en/assessments/what-organizing-is-log/`;
const passphrase = 'four bridges under rain';

// The worker holds the key of a locked record from page to page.
test.use({ serviceWorkers: 'allow' });

/** A text that nothing else in a browser's files says. */
const marker = () =>
  `mark${Array.from({ length: 4 }, () => Math.random().toString(36).slice(2, 8)).join('')}`;

/** The files of a profile that hold a text, in either way in which browsers write text. */
function filesWith(profile: string, text: string): string[] {
  const ways = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => {
    try {
      const file = join(profile, name);
      if (!statSync(file).isFile()) return false;
      const bytes = readFileSync(file);
      return ways.some((way) => bytes.includes(way));
    } catch {
      // Gone again: the browser is at work.
      return false;
    }
  });
}

async function lock(page: Page): Promise<void> {
  await page.goto(`${site}/en/device/`);
  await awake(page);
  await page.locator('#lock summary').click();
  await page.locator('#lock').getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.locator('#lock').getByLabel('The same passphrase once more').fill(passphrase);
  await page.getByRole('button', { name: 'Lock my record' }).click();
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

async function keepNothing(page: Page): Promise<void> {
  await page.goto(log);
  await page.evaluate(() => localStorage.setItem('groundwork:nothing', 'yes'));
}

async function share(page: Page): Promise<void> {
  await page.goto(log);
  await page.evaluate(() => localStorage.setItem('groundwork:shared', 'yes'));
}

interface Way {
  readonly how: string;
  readonly prepare: (page: Page) => Promise<void>;
  /** What the page says of the text. */
  readonly saved: string;
  /** Whether other pages show the text, and it comes back after a reload. */
  readonly lasts: boolean;
  readonly isFound: boolean;
}

/** Writes a text as a learner does, and gives back the files that hold it while the browser runs and after it was closed. */
async function filesAfter({ prepare, saved, lasts }: Way): Promise<string[]> {
  const profile = mkdtempSync(join(tmpdir(), 'groundwork-'));
  try {
    const browser = await chromium.launchPersistentContext(profile, launchOptions);
    const page = browser.pages()[0] ?? (await browser.newPage());
    await prepare(page);
    const text = marker();
    await page.goto(log);
    await awake(page);
    await page.locator('main').getByRole('textbox').first().click();
    await page.keyboard.type(text);
    await expect(page.getByText(saved).first()).toBeVisible();
    const shown = page.getByText(text).first();
    for (const look of [() => page.goto(`${site}/en/workbook/`), () => page.reload()]) {
      await look();
      await awake(page);
      await expect(shown).toBeVisible({ visible: lasts });
    }
    const open = filesWith(profile, text);
    await browser.close();
    return [...new Set([...open, ...filesWith(profile, text)])];
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const ways: readonly Way[] = [
  { how: 'in clear', prepare: async () => {}, saved: 'Saved on this device', lasts: true, isFound: true },
  { how: 'for a tab', prepare: share, saved: 'Kept until you close this tab', lasts: true, isFound: true },
  { how: 'under a passphrase', prepare: lock, saved: 'Saved on this device', lasts: true, isFound: false },
  { how: 'nowhere', prepare: keepNothing, saved: 'Kept nowhere', lasts: false, isFound: false },
];

// Reads every file of a browser's profile: for the full run.
for (const way of ways) {
  test(`what is kept ${way.how} is ${way.isFound ? '' : 'not '}found in the files of the browser`, async () => {
    expect((await filesAfter(way)).length > 0).toBe(way.isFound);
  });
}
