import type { Page } from '@playwright/test';
import { answer } from './answering.ts';
import { expect, test } from './guard.ts';
import { awake, hears, storesOf } from './stores.ts';

const log = '/en/assessments/what-organizing-is-log/';
const quiz = '/en/assessments/what-organizing-is-check/';
const lesson = '/en/lessons/foundations/what-organizing-is/';

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
  // Each is a transaction of its own that waits for the disk.
  await expect.poll(() => countIn(tab, 'attempts'), { timeout: 120_000 }).toBe(300);
});

test('a reload half-way through a quiz brings back what was answered, and the rest can be answered', async ({
  page,
}) => {
  await page.goto(quiz);
  await awake(page);
  const answered = page.locator('#item-woi-check-definition');
  const begun = page.locator('#item-woi-check-size');
  await answered.getByRole('radio').first().check();
  await answered.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => countIn(page, 'attempts')).toBe(1);
  await begun.getByRole('radio').first().check();
  const before = await storesOf(page);

  await page.reload();
  await awake(page);
  await expect(answered.getByText('You answered this before.').first()).toBeVisible();
  await expect(answered.getByRole('radio').first()).toBeChecked();
  expect(await storesOf(page)).toEqual(before);
  await begun.getByRole('radio').first().check();
  await begun.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => countIn(page, 'attempts')).toBe(2);
  expect((await storesOf(page))['attempts']).toMatchObject(before['attempts'] ?? {});
});

test('on a slow line, what is written before the page is awake is kept', async ({ page }) => {
  let come: (() => void) | undefined;
  const scripts = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/*.js', async (route) => {
    await scripts;
    await route.continue();
  });
  await page.goto(log, { waitUntil: 'commit' });
  const field = page.getByRole('textbox').first();
  await field.fill('The spring supper');
  come?.();
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await expect(field).toHaveValue('The spring supper');
  expect(JSON.stringify((await storesOf(page))['notes'])).toContain('The spring supper');
});

test('words that were typed a moment before going back are on the page that comes', async ({
  page,
  context,
  browserName,
}) => {
  // It looks into the store, and has no script of ours.
  const witness = await context.newPage();
  await witness.goto('/icon.svg');
  await page.goto('/en/workbook/');
  await expect(page.getByText('Nothing is here yet')).toBeVisible();
  await page.goto(log);
  const field = page.getByRole('textbox').first();
  await hears(field);
  await field.pressSequentially('In a hurry');
  await page.evaluate(() => {
    history.back();
  });
  await expect.poll(async () => JSON.stringify((await storesOf(witness))['notes'])).toContain('In a hurry');
  // A page that comes back from the memory of Firefox loads nothing, and its driver waits for that for ever.
  if (browserName !== 'firefox')
    await expect(page.getByText('In a hurry').filter({ visible: true }).first()).toBeVisible();
});

test('an answer that was given as the page was left is on the page that comes', async ({ page }) => {
  await page.goto(lesson);
  const [mark, unmark] = [/^I have done this lesson$/, /^Take the mark back$/].map((name) =>
    page.getByRole('button', { name }),
  );
  await mark?.click();
  await unmark?.click();
  await expect.poll(() => countIn(page, 'attempts')).toBe(2);
  await mark?.evaluate((button: HTMLElement, next) => {
    button.click();
    location.assign(next);
  }, log);
  await page.waitForURL(log);
  await expect.poll(() => countIn(page, 'attempts')).toBe(3);
  await page.goto(lesson);
  await expect(page.getByText('You marked this lesson as done.')).toBeVisible();
});

test.describe('a script that does not come', () => {
  test.use({ expected: /Failed to load resource/ });

  test('leaves a mark noted, says so, and the next page keeps it', async ({ page }) => {
    await page.route(/(keep-press|lesson-state)[^/]*[.]js$/, (route) => route.abort());
    await page.goto(lesson);
    await page.getByRole('button', { name: 'I have done this lesson' }).click();
    await expect(page.getByText(/^Noted on this device/)).toBeVisible();
    expect(Object.keys((await storesOf(page))['attempts'] ?? {})).toEqual([]);
    await page.unroute(/(keep-press|lesson-state)[^/]*[.]js$/);
    await page.goto(log);
    const kept = async () => Object.keys((await storesOf(page))['attempts'] ?? {});
    await expect.poll(kept).toHaveLength(1);
    await page.goto(lesson);
    await expect(page.getByText('You marked this lesson as done.')).toBeVisible();
  });
});

test('the card of a concept is asked for and sent away, also by somebody who has saved nothing before', async ({
  page,
}) => {
  await page.goto('/en/concepts/mobilizing/');
  const add = page.getByRole('button', { name: 'Add this card to what I recall' });
  const out = page.getByRole('button', { name: 'Leave this card out' });
  await add.click();
  await out.click();
  await expect(add).toBeVisible();
  await expect.poll(() => countIn(page, 'attempts')).toBe(2);
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

test('where storage is blocked, one calm sentence says so and the page works from memory', async ({
  page,
}) => {
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
  await expect(
    page.getByText(/Not saved: this browser does not let the page store anything/).first(),
  ).toBeVisible();
  await expect(page.getByRole('textbox').first()).toHaveValue('Only for now');
});

test('two tabs that write the same text at the same time keep both', async ({ context }) => {
  const [a, b] = await Promise.all([context.newPage(), context.newPage()]);
  for (const tab of [a, b]) {
    await tab.goto(log);
    await tab.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  }
  // Both have seen an empty field, and neither hears of the other, however long the typing takes.
  for (const tab of [a, b])
    await tab.evaluate(() => (BroadcastChannel.prototype.postMessage = () => undefined));
  await a.getByRole('textbox').first().fill('The text of the first tab');
  await b.getByRole('textbox').first().fill('The text of the second tab');
  await expect(a.getByText('Saved on this device').first()).toBeVisible();
  await expect(b.getByText('Saved on this device').first()).toBeVisible();
  const reader = await context.newPage();
  await reader.goto('/en/workbook/');
  await expect(reader.getByText('The text of the first tab')).toBeVisible();
  await expect(reader.getByText('The text of the second tab')).toBeVisible();
});
