import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';

/** Opens a sheet and waits until it can be worked on. */
async function open(page: Page, sheet: string): Promise<void> {
  await page.goto(`/en/assessments/${sheet}/`);
  await expect(page.locator('.sheet-fields')).toBeEnabled();
}

/** Waits until what was entered is kept, and comes back to it. */
async function comeBack(page: Page): Promise<void> {
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await expect(page.locator('.sheet-fields')).toBeEnabled();
}

/** Presses a button that saves a file, and reads the file. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** One unit of eighty people, of whom thirty acted. */
async function planTests(page: Page): Promise<void> {
  await open(page, 'structure-tests');
  await page.getByRole('button', { name: 'Add a unit' }).click();
  await page.getByLabel('Name of the unit').fill('Day shift');
  await page.getByLabel('How many people').fill('80');
  await page.getByRole('button', { name: 'Add a test' }).click();
  await page.getByLabel('What people do').fill('Button day');
  await page.getByLabel('Aim for each unit').fill('50');
  await page.getByRole('textbox', { name: 'Day shift' }).fill('30');
}

test('a planner of structure tests is still there after a reload, and goes into a spreadsheet and a picture', async ({
  page,
}) => {
  await planTests(page);
  await comeBack(page);
  await expect(page.getByText(/50% of 80 people is 40. 30 acted, so 10 are missing/)).toBeVisible();
  expect(await saved(page, 'Save for a spreadsheet (CSV)')).toContain('Day shift,80,,Button day,,50,30');
  expect(await saved(page, 'Save the picture (SVG)')).toContain('30 of 80');
});

test('a ladder is still there after a reload, and goes into a spreadsheet', async ({ page }) => {
  await open(page, 'ladder-builder');
  await page.getByRole('button', { name: 'Add a step above' }).click();
  await page.getByLabel('Role').fill('Caller');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Initials').fill('RM');
  await page.getByLabel('The step they stand on').selectOption('Caller');
  await comeBack(page);
  await expect(page.getByRole('cell', { name: 'Caller' }).filter({ visible: true })).toBeVisible();
  expect(await saved(page, 'Save for a spreadsheet (CSV)')).toContain('RM,Caller');
});

test('a campaign plan is checked against the tests of the same device, and goes into a text', async ({
  page,
}) => {
  await planTests(page);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await open(page, 'campaign-plan');
  await page.getByLabel('The demand').fill('A new boiler');
  await page.getByLabel('People counted on at the peak').fill('60');
  await comeBack(page);
  await expect(page.getByText(/The most that any structure test has shown is 30/)).toBeVisible();
  expect(await saved(page, 'Save as text (Markdown)')).toContain('A new boiler');
});
