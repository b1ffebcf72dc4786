import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { launchOptions } from './playwright.config.ts';

const log = '/en/assessments/what-organizing-is-log/';
const quiz = '/en/assessments/what-organizing-is-check/';

/** How many entries the browser's database holds in a store. */
function countIn(page: Page, store: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('groundwork');
        request.onerror = () => reject(new Error('the database does not open'));
        request.onsuccess = () => {
          const count = request.result.transaction(name).objectStore(name).count();
          count.onsuccess = () => {
            request.result.close();
            resolve(count.result);
          };
        };
      }),
    store,
  );
}

/** Answers the first question of the quiz again and again, as fast as the page lets one. */
async function answer(page: Page, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    const item = page.locator('#item-woi-check-definition');
    await item.getByRole('radio').first().check();
    await item.getByRole('button', { name: 'Check' }).click();
    await item.getByRole('button', { name: 'Try again with a clean form' }).click();
  }
}

test('three tabs that write at the same time lose nothing', async ({ context }) => {
  test.setTimeout(240_000);
  const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()));
  for (const tab of tabs) {
    await tab.goto(quiz);
    await tab.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  }
  await Promise.all(tabs.map((tab) => answer(tab, 100)));
  const [tab] = tabs;
  if (!tab) throw new Error('no tab');
  await expect.poll(() => countIn(tab, 'attempts')).toBe(300);
});

test('what was said to be saved survives a browser that is killed in the next moment', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'groundwork-'));
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: 'http://localhost:4601' });
  try {
    const context = await open();
    const page = await context.newPage();
    await page.goto(log);
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await page.getByRole('textbox').first().fill('Kept through the fall');
    await expect(page.getByText('Saved on this device').first()).toBeVisible();
    const crashed = new Promise<void>((resolve) => context.once('close', () => resolve()));
    const session = await context.newCDPSession(page);
    // SIGKILL for the whole browser, with no time to tidy up.
    await session.send('Browser.crash').catch(() => undefined);
    await crashed;

    const again = await open();
    const reader = await again.newPage();
    await reader.goto(log);
    await expect(reader.getByRole('textbox').first()).toHaveValue('Kept through the fall');
    await again.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a damaged entry is set aside, and the others stay', async ({ page }) => {
  await page.goto(log);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.getByRole('textbox').first().fill('A whole text');
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('groundwork');
        request.onsuccess = () => {
          const change = request.result.transaction('attempts', 'readwrite');
          change.objectStore('attempts').put({ id: 'broken', counter: 'many', item: 7 });
          change.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto('/en/workbook/');
  await expect(page.getByText('A whole text')).toBeVisible();
  await expect(page.getByText(/1 entry cannot be read. It is set aside/)).toBeVisible();
});

test('where storage is blocked, one calm sentence says so and the page works from memory', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(log);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.getByRole('textbox').first().fill('Only for now');
  await expect(page.getByText(/Not saved: this browser does not let the page store anything/).first()).toBeVisible();
  await expect(page.getByRole('textbox').first()).toHaveValue('Only for now');
});

test('two tabs that write the same text at the same time keep both', async ({ context }) => {
  const [a, b] = await Promise.all([context.newPage(), context.newPage()]);
  for (const tab of [a, b]) {
    await tab.goto(log);
    await tab.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  }
  // Both have seen an empty field. The second must not wait for news of the first.
  await b.evaluate(() => (BroadcastChannel.prototype.postMessage = () => undefined));
  await a.getByRole('textbox').first().fill('The text of the first tab');
  await b.getByRole('textbox').first().fill('The text of the second tab');
  await expect(a.getByText('Saved on this device').first()).toBeVisible();
  await expect(b.getByText('Saved on this device').first()).toBeVisible();
  const reader = await context.newPage();
  await reader.goto('/en/workbook/');
  await expect(reader.getByText('The text of the first tab')).toBeVisible();
  await expect(reader.getByText('The text of the second tab')).toBeVisible();
});
