import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { QueryGroups } from '#domain/search/quality.ts';
import { axeIn } from './axe.ts';
import { isServed } from './dist.ts';
import { expect, test } from './guard.ts';

/** Opens the dialog as a person at a keyboard does, and types. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type(words);
}

test('a reader finds a concept with the keyboard alone, comes to what was looked for, and can look again', async ({
  page,
}) => {
  const dialog = page.getByRole('dialog');
  await page.goto('/');
  await searchFor(page, 'mandate');
  await expect(dialog.getByRole('option').first()).toContainText('Mandate');
  const { violations } = await axeIn(page).include('[data-search-dialog]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/concepts\/mandate\/$/);
  const note = page.getByText('Search words are marked.');
  await expect(note).toBeVisible();
  const marks = () => page.evaluate(() => CSS.highlights.get('sought')?.size ?? 0);
  expect(await marks()).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  expect(await marks()).toBe(0);
  await page.keyboard.press('/');
  await expect(dialog.getByRole('group', { name: /last searches/ }).getByRole('option')).toHaveText([
    'mandate',
  ]);
  await page.keyboard.type('power');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByLabel('What are you looking for?')).toHaveValue('power');
  await expect(page).toHaveURL(/\/en\/search\/#words=kept$/);
  expect(await page.evaluate(() => Object.keys(sessionStorage).toSorted())).toEqual([
    'groundwork:searches',
    'groundwork:words-search',
  ]);
});

test('other names, other spellings, slips of the pen and several words lead to their concept first', async ({
  page,
}) => {
  await page.goto('/en/about/');
  for (const [typed, path] of [
    ['relational meeting', '/en/concepts/one-on-one/'],
    ['orgnaizing', '/en/concepts/organizing/'],
    ['1:1', '/en/concepts/one-on-one/'],
    ['depth and breadth', '/en/concepts/depth-and-breadth/'],
  ] as const) {
    // Opened again, the field holds what was typed, to be typed over.
    await searchFor(page, typed);
    const first = page.getByRole('dialog').locator('a[role=option]').first();
    await expect(first).toHaveAttribute('href', new RegExp(`${path}$`));
  }
});

test('the search page keeps what is chosen in the fragment and what is typed in the tab, narrows and sorts, and makes a link when asked', async ({
  page,
}) => {
  await page.goto('/en/search/?q=mandate');
  await expect(page).toHaveURL(/\/en\/search\/#words=kept$/);
  await expect(page.getByRole('link', { name: 'Mandate' }).first()).toBeVisible();
  await page
    .getByRole('checkbox', { name: /^Lessons/ })
    .or(page.getByRole('radio', { name: /^Lessons/ }))
    .first()
    .check();
  await expect(page).toHaveURL(/kind=lesson/);
  await expect(page.locator('a[href$="/en/concepts/mandate/"]').filter({ visible: true })).toHaveCount(0);
  await page.reload();
  const main = page.getByRole('main');
  await expect(main.getByLabel('What are you looking for?')).toHaveValue('mandate');

  // For a room of twenty, the shortest first: the address alone brings it back, and the numbers are those of the list.
  await page.goto('/en/search/#q=listening&kind=activity');
  await page.reload();
  const size = main.getByRole('checkbox', { name: /^16 to 30 people \d+/ });
  const told = (await size.locator('..').locator('[data-count]').textContent()) ?? '';
  await size.check();
  const status = main.getByRole('status').first();
  await expect(status).toHaveText(`${told} pages for “listening”`);
  await main.getByLabel('In which order').selectOption('Shortest first');
  await expect(status).toHaveText(`${told} pages for “listening” · The shortest first.`);
  await expect(page).toHaveURL(/#words=kept&kind=activity&size=30&sort=minutes$/);
  const facts = main.locator('.search-row .search-facts');
  const minutes = async () =>
    (await facts.allTextContents()).map((text) => parseInt(text.replace(/.* · /, '')));
  const shown = await minutes();
  expect(shown.length).toBeGreaterThan(2);
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
  await page.reload();
  await expect(main.getByLabel('In which order')).toHaveValue('minutes');
  await expect(facts).toHaveCount(shown.length);
  expect(await minutes()).toEqual(shown);

  await main.getByRole('button', { name: 'Make a link to this search' }).click();
  await expect(main.getByText('Whoever gets it can read what you typed.')).toBeVisible();
  await expect(page).toHaveURL(/#q=listening&kind=activity&size=30&sort=minutes$/);
});

test('nothing that is typed into the dialog enters an address', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await searchFor(page, 'zanzibarword');
  await expect(
    page
      .getByRole('dialog')
      .getByText(/Nothing found/)
      .first(),
  ).toBeVisible();
  expect([...asked, page.url()].filter((url) => url.includes('zanzibar'))).toEqual([]);
});

test('where nothing that is typed may be kept, the dialog offers no page that could not know it', async ({
  page,
}) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('groundwork:nothing', 'yes'));
  await page.reload();
  await searchFor(page, 'power');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('option').first()).toContainText('Power');
  await expect(dialog.getByRole('link', { name: 'All results' })).toBeHidden();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test.describe('when the index cannot be loaded', () => {
  test.use({ expected: /ERR_FAILED|Failed to fetch|pagefind/ });

  test('titles are searched instead, and a sentence says so', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/');
    await searchFor(page, 'consent');
    await expect(
      page.getByRole('dialog').getByText(/only titles, other names and summaries are searched/),
    ).toBeVisible();
    await expect(page.getByRole('dialog').locator('a[href$="/en/concepts/consent/"]').first()).toBeVisible();
  });
});

test('the pages that the queries of the search bench ask for are there', () => {
  const groups = parse(readFileSync('tests/search/queries.yaml', 'utf8')) as QueryGroups;
  const wanted = Object.values(groups)
    .flatMap(({ tune, report }) => [...tune, ...report])
    .flatMap(({ one, three = [], ten = [] }) => [...one, ...three, ...ten]);
  expect(wanted.filter((path) => !isServed('dist', '/', path))).toEqual([]);
});
