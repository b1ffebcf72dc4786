import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { hears } from './stores.ts';

/** Waits until every island of the page has come alive. */
async function awake(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr');
    await hears(island);
  }
}

/** Puts the focus on a control and presses it, as somebody without a mouse does. */
async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await page.keyboard.press(key);
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.keyboard.type(text);
}

/** What a button saves. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, page.getByRole('button', { name: button })),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8'), path };
}

test('a map is drawn, moved, reloaded, exported, begun anew and brought back with the keyboard alone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/en/assessments/power-map/');
  await awake(page);
  await write(page, page.getByLabel(/What do you ask for/), 'Repair the lift');
  await write(page, page.getByLabel(/Who can say yes/), 'Ms. Vale');
  for (const name of ['Tenants', 'Rev. Oak']) {
    await write(page, page.getByLabel(/A person or group/), name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name, exact: true })).toBeVisible();
  }
  const from = page.getByLabel('From', { exact: true });
  await expect(from).toHaveValue('p2');
  await press(page, page.getByRole('button', { name: 'Draw the line' }));
  await expect(page.getByRole('group', { name: 'Rev. Oak to Ms. Vale (the decider)' })).toBeVisible();

  // The picture and the list are one.
  const oak = page.getByRole('button', { name: /^Rev. Oak: / });
  await press(page, oak, 'ArrowRight');
  await expect(oak).toHaveAccessibleName('Rev. Oak: +1 leans towards it, weight 5');
  await expect(page.getByRole('group', { name: 'Rev. Oak', exact: true }).getByLabel(/Stance/)).toHaveValue(
    '1',
  );

  await page.getByLabel('Which piece?').selectOption({ label: 'Rev. Oak' });
  await expect(page.getByLabel('To which stance?')).toHaveValue('2');
  await write(page, page.getByLabel(/Why should this work/), 'The choir asks him.');
  await press(page, page.getByRole('button', { name: 'Make the move' }));
  await expect(oak).toHaveAccessibleName('Rev. Oak: +2 speaks for it, weight 5');
  await expect(page.getByText('Saved on this device').first()).toBeVisible();

  await page.reload();
  await awake(page);
  await expect(page.getByLabel(/What do you ask for/)).toHaveValue('Repair the lift');
  await expect(page.getByRole('button', { name: /^Rev. Oak: \+2/ })).toBeVisible();
  await expect(page.getByText('The choir asks him.').first()).toBeVisible();
  await press(page, page.getByRole('button', { name: 'To the beginning' }));
  await expect(page.getByText('The map after 0 of 1 moves')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'To where it is now' }));

  const json = await saved(page, 'Save as a file (JSON)');
  expect(json.name).toMatch(/^power-map-\d{4}-\d\d-\d\d\.json$/);
  expect((await saved(page, 'Save for a spreadsheet (CSV)')).text).toContain('Rev. Oak');
  expect((await saved(page, 'Save the picture (SVG)')).text).toContain('<svg ');
  expect((await saved(page, 'Save the picture (PNG)')).text.slice(1, 4)).toBe('PNG');

  await press(page, page.getByRole('button', { name: 'Start again' }));
  await press(page, page.getByRole('button', { name: 'Yes, start again' }));
  await expect(page.getByLabel(/What do you ask for/)).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'Copies kept beside this sheet' })).toBeVisible();

  await page.getByLabel('Open a saved file').setInputFiles(json.path);
  const asked = page.getByRole('group', { name: /What is in / });
  await expect(asked).toContainText('Demand: Repair the lift');
  await press(page, asked.getByRole('button', { name: 'Open it' }));
  await expect(page.getByLabel(/What do you ask for/)).toHaveValue('Repair the lift');
  await expect(page.getByRole('button', { name: /^Rev. Oak: \+2/ })).toBeVisible();

  // The workbook tells it in words.
  await page.goto('/en/workbook/');
  await expect(page.getByText('Demand: Repair the lift').first()).toBeVisible();
});

test('a file that is no sheet is refused with the reason, and the sheet stays', async ({ page }) => {
  await page.goto('/en/assessments/issue-chooser/');
  await awake(page);
  await write(page, page.getByLabel('The issue, in a few words').first(), 'Mould');
  await page.getByLabel('Open a saved file').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"sheet":"power-map","version":1,"data":{}}'),
  });
  await expect(page.getByText('other.json belongs to a different worksheet.')).toBeVisible();
  await expect(page.getByLabel('The issue, in a few words').first()).toHaveValue('Mould');
});

test('on paper a map shows its picture and lists, and no fields', async ({ page }) => {
  await page.goto('/en/assessments/power-map/');
  await awake(page);
  await write(page, page.getByLabel(/Who can say yes/), 'Ms. Vale');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: 'Power map' })).toBeVisible();
  await expect(page.getByRole('textbox').filter({ visible: true })).toHaveCount(0);
});
