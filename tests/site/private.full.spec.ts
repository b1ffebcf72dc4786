import type { Page, Request } from '@playwright/test';
import { expect, test } from './guard.ts';
import { kinds } from './kinds.ts';
import { wakeAll } from './looks.ts';
import { overhear } from './overheard.ts';
import { whatGotThrough } from './refusals.ts';
import { storesOf } from './stores.ts';

test.describe('words that somebody got into a page', () => {
  test.use({ expected: /^policy: |Content Security Policy|elsewhere\.example/ });

  for (const path of kinds)
    test(`${path}: four of four are refused`, async ({ page }) => {
      await page.goto(path);
      expect(await whatGotThrough(page)).toEqual([]);
    });
});

/** All that a request says, but the port of this run. */
async function said(request: Request): Promise<string> {
  const headers = Object.entries(await request.allHeaders()).toSorted();
  return JSON.stringify([request.method(), request.url(), headers, request.postData()]);
}

test('two visitors who have been here before send the same requests, byte for byte', async ({ browser }) => {
  const visit = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: Promise<string>[] = [];
    page.on('request', (request) => asked.push(said(request)));
    const open = async (path: string) => {
      await page.goto(path);
      await wakeAll(page);
      // A request that is broken off never says what it would have said.
      await page.waitForLoadState('networkidle');
    };
    for (const path of [
      '/',
      '/en/assessments/practice-inventory/',
      '/en/assessments/what-organizing-is-log/',
    ])
      await open(path);
    const field = page.getByRole('textbox').first();
    await field.fill('Something of my own');
    await expect(page.getByText('Saved on this device').first()).toBeVisible();
    for (const path of ['/en/workbook/', '/en/room/', '/en/device/']) await open(path);
    const all = (await Promise.all(asked)).toSorted();
    expect(await context.cookies()).toEqual([]);
    await context.close();
    return all;
  };
  const first = await visit();
  expect(first.length).toBeGreaterThan(50);
  expect(await visit()).toEqual(first);
});

/** Where people type, on each page that has a field. */
const written = [
  '/en/assessments/what-organizing-is-log/',
  '/en/assessments/practice-inventory/',
  '/en/assessments/campaign-plan/',
  '/en/lessons/foundations/what-organizing-is/',
  '/en/workshops/first-taste/',
  '/en/agenda/',
  '/en/room/',
  '/en/search/',
  '/en/workbook/',
  '/en/record/',
  '/en/device/',
  '/en/find-an-activity/',
  '/en/map/',
];

/** Types into every field of a page, one after the other, and says how many there were. */
async function typeEverywhere(page: Page, mark: string): Promise<number> {
  const fields = page.locator('input:not([type]), input[type=text], input[type=search], textarea');
  let typed = 0;
  for (const field of await fields.all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    await field.fill(mark);
    await field.press('Tab');
    typed += 1;
  }
  return typed;
}

test('what is typed reaches no address, title, history entry, request, console or file name', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const mark = 'Quendolin77';
  const heard = overhear(page);
  await page.clock.install();
  let typed = 0;
  for (const path of written) {
    await page.goto(path);
    await wakeAll(page);
    typed += await typeEverywhere(page, mark);
    // What waits until nobody types has its time.
    await page.clock.fastForward(5_000);
    await heard.look();
  }
  // That the mark was typed, and kept, is the other half.
  expect(typed).toBeGreaterThan(20);
  expect(JSON.stringify(await storesOf(page))).toContain(mark);
  await page.goto('/en/workbook/');
  await wakeAll(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy to a file' }).first().click(),
  ]);
  expect(download.suggestedFilename()).not.toContain(mark);
  expect(heard.told.filter((line) => line.includes(mark))).toEqual([]);
});
