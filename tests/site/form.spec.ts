import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { ports } from './playwright.config.ts';
import { hears } from './stores.ts';

const site = `http://localhost:${ports.fixture}/sub/folder/en/`;

async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await page.keyboard.press(key);
}

test('a form is filled in with the keyboard alone, found again, exported, printed, and read in the workbook', async ({
  page,
}) => {
  await page.goto(`${site}assessments/garden-meeting/`);
  const island = page.locator('main astro-island').first();
  await island.scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');

  await hears(page.getByLabel('What the meeting decides'));
  await page.getByLabel('What the meeting decides').focus();
  await page.keyboard.type('Which bed comes first?');
  await expect(page.getByText('The agenda takes 90 minutes, 30 more than an hour.')).toBeVisible();
  await page.getByLabel('How you decide').focus();
  await page.keyboard.type('By c');
  await press(page, page.getByRole('button', { name: 'Take away Report of the chair' }));
  await expect(page.getByRole('button', { name: 'Take away Report on the fence' })).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Move up Which bed comes first' }), 'Space');
  await press(page, page.getByRole('button', { name: 'Add a line' }));
  await page.keyboard.type('A round of names');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('CD');
  await expect(page.getByText('20 + 10 + 15 + 20 + 5 = 70')).toBeVisible();

  // A finding leads to its field.
  await press(page, page.getByRole('link', { name: 'Go to the place' }).nth(1));
  await page.keyboard.type('EF');
  await expect(page.getByText('Nobody leads')).toHaveCount(0);
  await expect(page.getByText('Saved on this device').filter({ visible: true })).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('What the meeting decides')).toHaveValue('Which bed comes first?');
  await expect(page.getByLabel('How you decide')).toHaveValue('consent');
  const names = page.getByRole('region', { name: 'The agenda' }).locator('legend');
  await expect(names).toHaveText([
    'Report on the fence',
    'Which bed comes first',
    'Report on the rain barrels',
    'Any other business',
    'A round of names',
  ]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, page.getByRole('button', { name: 'Save as text (Markdown)' })),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('| A round of names | 5 | CD |');

  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.sheet-paper').first();
  await expect(paper.getByText('Which bed comes first?')).toBeVisible();
  await expect(paper.getByRole('cell', { name: 'A round of names' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.goto(`${site}workbook/`);
  await expect(page.getByText('The agenda, line 5: A round of names · 5 · CD')).toBeVisible();
});
