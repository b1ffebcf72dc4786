import { readFileSync } from 'node:fs';
import { expect, test } from './guard.ts';
import { ports } from './playwright.config.ts';
import { awake, layOut, storesOf, type WholeStore } from './stores.ts';

const site = `http://localhost:${ports.fixture}/sub/folder/`;

test('a store that version 1 wrote opens: every answer, text and mark is there, byte for byte', async ({
  page,
}) => {
  // Written by the site in a browser, once. It is never written anew: people's stores are not either.
  const one = JSON.parse(readFileSync('tests/fixtures/store-1.json', 'utf8')) as WholeStore;
  await page.goto(`${site}en/about/`);
  await layOut(page, one);
  const before = await storesOf(page);

  await page.goto(`${site}en/workbook/`);
  await expect(page.getByText('The corner by the tap, in spring')).toBeVisible();
  for (const text of ['The corner behind the school', 'The corner by the tap: “ours”, said Zoë'])
    await expect(page.getByText(text)).toBeAttached();
  await expect(page.getByText(/cannot be read/)).toBeHidden();
  await page.goto(`${site}en/assessments/bed-check/`);
  await awake(page);
  for (const item of ['who', 'needs', 'deep']) {
    const answered = page.locator(`#item-bed-check-${item}`).getByText('You answered this before.');
    await expect(answered.first()).toBeVisible();
  }
  const after = await storesOf(page);
  for (const store of ['attempts', 'notes', 'tombstones', 'damaged'])
    expect(after[store]).toEqual(before[store]);

  await page.goto(`${site}en/assessments/bed-log/`);
  await awake(page);
  await page.getByRole('textbox').nth(1).fill('Ben, who would rather have tomatoes');
  await expect(page.getByText('Saved on this device').filter({ visible: true }).first()).toBeVisible();
  expect((await storesOf(page))['notes']).toMatchObject(before['notes'] ?? {});
});
