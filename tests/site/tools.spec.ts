import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { hears } from './stores.ts';

/** Opens an instrument and waits until it is alive. */
async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/en/assessments/${id}/`);
  const island = page.locator('main astro-island').first();
  await island.scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');
  await hears(island);
}

test('a reader of clues picks somebody with the keyboard alone, and finds the choice again after a reload', async ({
  page,
}) => {
  await open(page, 'leader-detective');
  const file = page.locator('.case').first();
  await file.getByRole('checkbox', { name: /Eleven people in the hall/ }).focus();
  await page.keyboard.press('Space');
  await file.getByRole('radio', { name: 'Derek' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(file.getByRole('status')).toHaveText('Mrs. Haile: the next test stands below.');
  await expect(file.getByText('39 of 60 households take part')).toBeVisible();
  await expect(page.getByText('Saved on this device').filter({ visible: true })).toBeVisible();

  await page.reload();
  await expect(file.getByText('You chose Mrs. Haile')).toBeVisible();
  await expect(file.getByRole('radio', { name: 'Mrs. Haile' })).toBeChecked();
});

test('a group answers six questions, gets a rule with its card, and finds it again', async ({ page }) => {
  await open(page, 'decision-rule-chooser');
  const first = page.getByRole('radio', { name: /We could change it next week/ });
  await first.focus();
  await page.keyboard.press('Space');
  for (let question = 1; question < 6; question += 1) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: /^A rule that fits:|^Level:/ });
  await expect(heading).toBeVisible();
  await expect(
    page
      .locator('.result')
      .getByText(/^Rule card:/)
      .first(),
  ).toBeVisible();
  await expect(page.getByText('Saved on this device').filter({ visible: true })).toBeVisible();
  const said = await heading.textContent();
  await page.reload();
  await expect(heading).toHaveText(said ?? '');
});

test('somebody taps turns and counts hands with the keyboard alone, and finds both after a reload', async ({
  page,
}) => {
  await open(page, 'meeting-pulse');
  const first = page.getByRole('button', { name: /^Seat 1: / });
  await first.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(first).toHaveText('Seat 1: 2 turns');
  await page.getByRole('spinbutton', { name: 'Yes' }).first().focus();
  await page.keyboard.type('7');
  await page.keyboard.press('Tab');
  await expect(page.getByText('The three who spoke most had 100 percent of the talk.')).toBeVisible();
  await expect(page.getByText('Saved on this device').filter({ visible: true })).toBeVisible();
  await page.reload();
  await expect(first).toHaveText('Seat 1: 2 turns');
  await expect(page.getByRole('spinbutton', { name: 'Yes' }).first()).toHaveValue('7');
});
