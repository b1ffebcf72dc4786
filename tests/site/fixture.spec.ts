import { expect, test } from './guard.ts';
import { ports } from './playwright.config.ts';

const base = `http://localhost:${ports.fixture}/sub/folder`;

test('the whole site works under a sub-folder: pages, styles, islands and links', async ({ page }) => {
  await page.goto(`${base}/`);
  const style = await page.evaluate(
    () => getComputedStyle(document.querySelector('h1') as Element).fontFamily,
  );
  expect(style).toContain('Bricolage');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Concepts' }).click();
  await expect(page).toHaveURL(`${base}/en/concepts/`);
});

test('a Spanish page has Spanish words where they are written, and says so where they are not', async ({
  page,
}) => {
  await page.goto(`${base}/es/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const links = await page
    .locator('a[href^="/sub/folder/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const across = links.filter((href) => href.startsWith('/sub/folder/en/'));
  expect(across, 'no link crosses languages').toEqual([]);
});

test('the old address of a renamed lesson leads to where it stands now', async ({ page }) => {
  await page.goto(`${base}/en/lessons/garden/water-turns/guide/`);
  await expect(page).toHaveURL(`${base}/en/lessons/garden/share-the-water/guide/`);
});
