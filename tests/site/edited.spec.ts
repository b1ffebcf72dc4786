import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildChanged, changedSite } from './changed.ts';
import { expect, test } from './guard.ts';
import { ports } from './playwright.config.ts';
import { awake, storesOf } from './stores.ts';

const site = `http://localhost:${ports.fixture}/sub/folder/`;

test.beforeAll(() => {
  test.setTimeout(120_000);
  buildChanged();
});

test('a mended question, another order, title, module and language leave every answer where it was', async ({
  page,
}) => {
  await page.goto(`${site}en/assessments/bed-check/`);
  await awake(page);
  const item = page.locator('#item-bed-check-who');
  await item.getByRole('radio').first().check();
  await item.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('Saved on this device').filter({ visible: true }).first()).toBeVisible();
  await page.goto(`${site}en/assessments/bed-log/`);
  await awake(page);
  await page.getByRole('textbox').first().fill('The corner by the tap');
  await expect(page.getByText('Saved on this device').filter({ visible: true }).first()).toBeVisible();
  const before = await storesOf(page);
  const here = () => item.getByText('You answered this before.').first();

  // The other language, on the same day.
  await page.goto(`${site}es/assessments/bed-check/`);
  await awake(page);
  await expect(here()).toBeVisible();

  // The same address, as its authors left it a year later.
  await page.route(`${site}**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.replace('/sub/folder/', ''));
    const file = join(changedSite, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    await (existsSync(file) ? route.fulfill({ path: file }) : route.abort());
  });
  await page.goto(`${site}en/assessments/bed-check/`);
  await awake(page);
  await expect(page.getByText('Who is it that chooses a bed?').first()).toBeVisible();
  await expect(here()).toBeVisible();
  await page.goto(`${site}en/workbook/`);
  await expect(page.getByRole('heading', { name: 'How to plant a bed' })).toBeVisible();
  await expect(page.getByText('The corner by the tap')).toBeVisible();
  await page.getByText('See each answer').first().click();
  await expect(page.getByText('Who is it that chooses a bed?').filter({ visible: true })).toBeVisible();
  const after = await storesOf(page);
  expect(after['attempts']).toEqual(before['attempts']);
  expect(after['notes']).toEqual(before['notes']);
});
