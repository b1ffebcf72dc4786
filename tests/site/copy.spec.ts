import { readFileSync } from 'node:fs';
import { expect, test } from './guard.ts';
import { awake } from './stores.ts';

const written = 'The spring supper';

test('a copy is saved to a file, and brought in again after everything was erased, with the keyboard alone', async ({
  page,
}) => {
  await page.goto('/en/assessments/what-organizing-is-log/');
  await awake(page);
  await page.getByRole('textbox').first().fill(written);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();

  // The workbook gives it away as a file.
  await page.goto('/en/workbook/');
  await expect(page.getByText(written).filter({ visible: true }).first()).toBeVisible();
  const button = page.getByRole('button', { name: 'Save a copy to a file' }).first();
  await expect(button).toBeEnabled();
  await button.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^workbook-\d{4}-\d{2}-\d{2}\.json$/);
  const file = await download.path();
  expect(readFileSync(file, 'utf8')).toContain(written);

  await page.goto('/erase/');
  const erase = page.getByRole('main').getByRole('button', { name: 'Erase everything' });
  await expect(erase).toBeEnabled();
  await erase.press('Enter');
  await expect(page.getByText(/^Erased|is gone|have been erased/).first()).toBeVisible();

  // Bring it in again, after a preview.
  await page.goto('/en/workbook/');
  await expect(page.getByRole('heading', { name: 'Nothing is here yet' })).toBeVisible();
  await page.getByLabel('The file').setInputFiles(file);
  await expect(page.getByText('1 text is new and would be added.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it in' }).press('Enter');
  await expect(page.getByText(written).filter({ visible: true }).first()).toBeVisible();
});
