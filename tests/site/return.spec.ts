import { expect, test } from './guard.ts';

const lesson = '/en/lessons/foundations/what-organizing-is/';
const monday = new Date('2026-11-23T18:00:00Z');
const tuesday = new Date('2026-11-24T08:00:00Z');

test('what went wrong in a lesson comes back the next day, with the cards of the lesson, and makes room when recalled', async ({
  page,
}) => {
  await page.clock.setFixedTime(monday);
  await page.goto('/en/review/');
  await expect(page.getByRole('heading', { name: 'Nothing to recall yet' })).toBeVisible();

  await page.goto(`${lesson}#check-what-organizing-is-check`);
  const check = page.locator('#check-what-organizing-is-check');
  await check.getByRole('radio', { name: /We plan events so well/ }).check();
  await check.getByRole('button', { name: 'Check' }).first().click();
  await expect(check.getByText('Saved on this device').first()).toBeVisible();

  await page.goto('/en/review/');
  await expect(page.getByRole('heading', { name: /things to recall/ })).toBeVisible();
  await expect(page.getByText(/^tomorrow$/i)).toBeVisible();

  await page.clock.setFixedTime(tuesday);
  await page.goto('/');
  await page.getByRole('link', { name: /^\d+ things to recall$/ }).press('Enter');
  await page.getByRole('button', { name: /^Begin/ }).press('Enter');
  // The question comes first, because it was asked before.
  await expect(page.getByRole('group', { name: 'Whose words come closest?' })).toBeVisible();
  await page.getByRole('radio', { name: /end up with lasting power/ }).press('Space');
  await page.getByRole('button', { name: 'Check' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Right' })).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).press('Enter');

  // Then the cards, by keyboard.
  const card = await page.getByRole('heading', { level: 2 }).first().textContent();
  await page.locator('summary', { hasText: 'Show the answer' }).press('Enter');
  await page.getByRole('button', { name: /^Well/ }).press('Enter');
  await expect(page.getByText(/^Comes back in \d+ days\.$/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(card ?? '');
  await page.getByRole('button', { name: 'Stop here' }).press('Enter');
  await expect(page.getByText('You recalled 2 things.')).toBeVisible();
});

test('a day for the field task is set, waits on the front page, is missed kindly, and is done', async ({
  page,
}) => {
  await page.clock.setFixedTime(monday);
  await page.goto(`${lesson}#field-task`);
  const plan = page.locator('.task-plan');
  await plan.scrollIntoViewIfNeeded();
  await expect(plan.getByLabel('I will do it by')).toHaveValue('2026-11-30');
  await plan.getByRole('button', { name: 'That is my day' }).press('Enter');
  await expect(plan.getByRole('heading', { name: /by November 30, 2026/ })).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    plan.getByRole('button', { name: 'Save it to my calendar' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('field-task-2026-11-30.ics');

  await page.goto('/');
  await expect(page.getByText('by November 30, 2026')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-12-02T08:00:00Z'));
  await page.reload();
  await expect(page.getByText(/your day was November 30, 2026/)).toBeVisible();
  await page.getByRole('link', { name: 'Ask the three questions at home' }).press('Enter');
  await plan.scrollIntoViewIfNeeded();
  await plan.getByRole('button', { name: 'I have done it' }).press('Enter');
  await plan.getByRole('textbox', { name: 'What is my next step?' }).fill('Ask Jun to lead');
  await expect(plan.locator('form.reflection').getByText('Saved on this device')).toBeVisible();

  await page.goto('/en/workbook/');
  await expect(page.getByText('Done on December 2, 2026.')).toBeVisible();
  await expect(page.getByText('Ask Jun to lead').filter({ visible: true }).first()).toBeVisible();
});

test('the cards can be taken along as a file', async ({ page }) => {
  await page.goto('/en/review/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the cards (TSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('groundwork-cards.tsv');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the cards can be recalled, and it is said what else needs scripts', async ({ page }) => {
    await page.goto('/en/review/');
    await expect(page.getByText(/this page needs scripts/)).toBeVisible();
    const card = page.locator('details', { has: page.locator('summary', { hasText: 'Mandate' }) });
    await card.locator('summary').click();
    await expect(card.getByText(/act in the members' name/).first()).toBeVisible();
  });
});
