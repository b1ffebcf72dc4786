import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { hostileFiles } from './hostile.ts';
import { awake, copiesOf, empty, plant, storesOf } from './stores.ts';

const log = '/en/assessments/what-organizing-is-log/';
const workbook = '/en/workbook/';
const written = 'The spring supper';

/** Somebody has written a line, and it is on the disk. */
async function writeLine(page: Page): Promise<void> {
  await page.goto(log);
  await awake(page);
  await page.getByRole('textbox').first().fill(written);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
}

const sound = {
  ...{ item: 'woi-check-size', assessment: 'what-organizing-is-check', rev: 1, lang: 'en' },
  ...{
    at: '2026-11-23T10:00:00.000Z',
    behaviour: 'practice',
    response: { type: 'truefalse', answer: false },
  },
  ...{ earned: 1, possible: 1 },
};

/** Ten ways in which an entry can be broken. */
const damage = [
  { counter: -1 },
  { counter: 'many' },
  { item: 7 },
  { item: '__proto__' },
  { response: Number.NaN },
  { response: new Date(0) },
  { earned: 'all' },
  { at: 'yesterday' },
  { lang: 'e n' },
  { behaviour: 'other' },
];

test('ten entries, each damaged in a way of its own, take none of fifty sound ones with them', async ({
  page,
}) => {
  await writeLine(page);
  const whole = Array.from({ length: 50 }, (_, n) => ({ ...sound, id: `whole-${n}`, counter: n + 2 }));
  const broken = damage.map((wrong, n) => ({ ...sound, counter: 60, ...wrong, id: `broken-${n}` }));
  await plant(
    page,
    'attempts',
    [...whole, ...broken].map((entry) => [entry]),
  );
  const before = await storesOf(page);

  await page.goto(workbook);
  await expect(page.getByText(/^10 entries cannot be read/)).toBeVisible();
  await expect(page.getByText(written)).toBeVisible();
  const after = await storesOf(page);
  expect(Object.keys(after['attempts'] ?? {})).toHaveLength(50);
  for (const { id } of whole) {
    const key = JSON.stringify(id);
    expect(after['attempts']?.[key]).toBe(before['attempts']?.[key]);
  }
  expect(after['notes']).toEqual(before['notes']);
  expect(Object.keys(after['damaged'] ?? {})).toHaveLength(10);
});

test('of fifty entries one is damaged, in each of ten ways in turn, and the others stay as they are', async ({
  page,
}) => {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await writeLine(page);
  const fifty = Array.from({ length: 50 }, (_, n) => ({ ...sound, id: `entry-${n}`, counter: n + 2 }));
  for (const wrong of damage) {
    // A file of the site, on which nothing of ours runs and reads while the entries are put in.
    await page.goto('/curriculum.json');
    await empty(page, ['attempts', 'damaged']);
    await plant(
      page,
      'attempts',
      fifty.map((entry, n) => [n === 25 ? { ...entry, ...wrong } : entry]),
    );
    const before = await storesOf(page);
    const { [JSON.stringify('entry-25')]: broken, ...others } = before['attempts'] ?? {};
    expect(broken).toBeDefined();
    await page.goto(workbook);
    await expect(page.getByText(/^1 entry cannot be read/)).toBeVisible();
    await expect(page.getByText(written)).toBeVisible();
    const after = await storesOf(page);
    expect(after['attempts']).toEqual(others);
    expect(after['notes']).toEqual(before['notes']);
    expect(Object.keys(after['damaged'] ?? {})).toHaveLength(1);
  }
});

test('twenty hostile files are refused or can be left, and change nothing', async ({ page }) => {
  await writeLine(page);
  await page.goto(workbook);
  await expect(page.getByText(written)).toBeVisible();
  const before = await storesOf(page);
  expect(hostileFiles).toHaveLength(20);
  for (const [name, text] of hostileFiles) {
    await page
      .getByLabel('The file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    const leave = page.getByRole('button', { name: 'Leave it' });
    const refused = page.getByText('Not brought in, and nothing here has changed.');
    await expect(leave.or(refused), name).toBeVisible();
    if (await leave.isVisible()) await leave.click();
  }
  expect(await storesOf(page)).toEqual(before);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await expect(page.getByText(written)).toBeVisible();
});

test('a clock that goes back a year puts nothing out of order', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
  await writeLine(page);
  const before = await storesOf(page);
  await page.clock.setFixedTime(new Date('2025-11-23T10:00:00Z'));
  await page.reload();
  await awake(page);
  const fields = page.getByRole('textbox');
  await expect(fields.first()).toHaveValue(written);
  await fields.nth(1).fill('Written in the past');
  await expect(page.getByText('Saved on this device').filter({ visible: true })).toBeVisible();
  await fields.first().fill('The supper, again');
  await expect.poll(async () => JSON.stringify(await storesOf(page))).toContain('again');
  const [first] = Object.keys(before['notes'] ?? {});
  const note = JSON.parse((await storesOf(page))['notes']?.[first ?? ''] ?? '{}') as Record<string, unknown>;
  expect(note).toMatchObject({ text: 'The supper, again', others: [] });
});

test('a device without room says so, keeps what was there, and saves the rest once there is room', async ({
  page,
}) => {
  await writeLine(page);
  const before = await storesOf(page);
  await page.evaluate(() => {
    const stores = IDBObjectStore.prototype;
    const usual = Object.getOwnPropertyDescriptor(stores, 'put') ?? {};
    stores.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    (window as unknown as { makeRoom: () => void }).makeRoom = () =>
      Object.defineProperty(stores, 'put', usual);
  });
  const fields = page.getByRole('textbox');
  await fields.nth(1).fill('No room for this');
  await expect(page.getByText(/^Not saved.*room/).first()).toBeVisible();
  expect(await storesOf(page)).toEqual(before);
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await fields.nth(2).fill('There is room again');
  await expect.poll(async () => JSON.stringify(await storesOf(page))).toContain('There is room again');
  const after = JSON.stringify(await storesOf(page));
  expect(after).toContain('No room for this');
  expect(after).toContain(written);
});

test('a store of a newer version is read, and nothing in it is touched', async ({ page }) => {
  await writeLine(page);
  await page.goto('/en/about/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('groundwork', 99);
        request.onerror = () => reject(new Error('it does not open'));
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  const before = await storesOf(page);
  await page.goto(workbook);
  await expect(page.getByText(/a newer version of this site/)).toBeVisible();
  await expect(page.getByText(written)).toBeVisible();
  await page.goto(log);
  await awake(page);
  await page.getByRole('textbox').nth(1).fill('Only for now');
  await expect(page.getByText(/^Not saved/).first()).toBeVisible();
  expect(await storesOf(page)).toEqual(before);
});

test('a database that vanishes behind the back of the site is missed, and comes back from a copy without what was removed', async ({
  page,
}) => {
  await writeLine(page);
  const fields = page.getByRole('textbox');
  await fields.nth(1).fill('Removed later');
  await expect.poll(async () => JSON.stringify(await storesOf(page))).toContain('Removed later');
  const before = await storesOf(page);
  // As when the page is left, which is when the copies are looked to.
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  await expect.poll(() => copiesOf(page)).toContain('Removed later');

  await page.goto(workbook);
  await page
    .getByRole('button', { name: /^Delete/ })
    .nth(1)
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('Deleted.', { exact: true })).toBeVisible();
  expect(await copiesOf(page)).not.toContain('Removed later');
  expect(await copiesOf(page)).toContain(written);

  await page.goto('/curriculum.json');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('groundwork').onsuccess = () => resolve();
      }),
  );
  await page.goto(log);
  await awake(page);
  await page.getByRole('textbox').nth(2).fill('Written since');
  await expect.poll(async () => JSON.stringify(await storesOf(page))).toContain('Written since');
  await expect(page.getByText(/^Some of your work is missing/).first()).toBeVisible();
  await page.goto(workbook);
  await expect(page.getByText(/^On this device we expected [12] entr(y|ies) and see 0\./)).toBeVisible();
  await page.getByRole('button', { name: 'Bring back the copy' }).click();
  await expect(page.getByText(/^Brought back\. 2 entries/)).toBeVisible();
  const after = await storesOf(page);
  const stored = Object.values(before['notes'] ?? {}).find((note) => note.includes(written));
  expect(Object.values(after['notes'] ?? {})).toContain(stored);
  expect(Object.values(after['notes'] ?? {}).join()).not.toContain('Removed later');
  await page.reload();
  await expect(page.getByText('Written since')).toBeVisible();
  await expect(page.getByText(/^On this device we expected/)).toHaveCount(0);
});
