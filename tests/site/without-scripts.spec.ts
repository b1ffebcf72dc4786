import { expect, test } from './guard.ts';

test.use({ javaScriptEnabled: false });

test('a lesson reads from the first word to the last source without scripts', async ({ page }) => {
  await page.goto('/en/lessons/foundations/what-organizing-is/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What organizing is, and is not');
  await expect(page.getByRole('link', { name: 'Leave', exact: true })).toHaveAttribute(
    'href',
    'https://www.wikipedia.org/',
  );
  for (const heading of [
    'The last bus',
    'Three questions to ask of any work',
    'Limits and criticism',
    'Sources',
  ]) {
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
  for (const context of [
    'Tenants in a large block',
    'Parents at a school',
    'Patients and disabled residents',
    'Rural congregation and farm workers',
  ]) {
    await expect(page.getByRole('heading', { name: context })).toBeVisible();
  }
});

test('questions can be read and their answers opened without scripts, and no button is dead', async ({
  page,
}) => {
  await page.goto('/en/lessons/foundations/what-organizing-is/');
  await expect(page.getByRole('group', { name: 'Whose words come closest?' })).toBeVisible();
  const answers = page.locator('details', { hasText: 'Both halves are there' }).first();
  await answers.locator('summary').first().click();
  await expect(answers.getByText('Both halves are there').first()).toBeVisible();
  const live = await page.locator('main button:visible:not([disabled])').count();
  expect(live).toBe(0);
});

test('search leads to the list of lessons and concepts without scripts', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/en\/search\//);
  await expect(page.getByRole('link', { name: 'Mandate' })).toBeVisible();
});

test('a deck is a plain page of slides without scripts', async ({ page }) => {
  await page.goto('/en/lessons/foundations/build-then-use-power/deck/');
  await expect(page.getByRole('heading', { name: 'Four hundred came. Now what?' })).toBeVisible();
  await expect(page.getByText('Lina wants to sit down with people one by one')).toHaveCount(0);
});

test('two presses erase what was stored, without scripts, and the page says what it cannot know', async ({
  page,
}) => {
  const left = () =>
    page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).map(({ name }) => name)]);
  await page.goto('/en/about/');
  await page.evaluate(() => {
    localStorage.setItem('groundwork:theme', 'dark');
    indexedDB.open('groundwork', 1);
  });
  await expect.poll(left).toEqual([1, ['groundwork']]);

  await page.getByRole('contentinfo').getByRole('link', { name: 'Erase everything' }).click();
  expect(await left(), 'the page before only asks').toEqual([1, ['groundwork']]);
  await page.getByRole('link', { name: 'Erase it all now' }).click();
  await expect(page.getByRole('heading', { name: 'Your browser was told to erase' })).toBeVisible();
  await expect(page.locator('noscript p', { hasText: 'This page cannot look' })).toBeVisible();
  await expect(page.getByText("the browser's history, which shows")).toBeVisible();
  expect(await left()).toEqual([0, []]);
});
