import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';

/** Concepts in front in the picture, and those that the list names. */
const shownOn = (page: Page) =>
  page.evaluate(() => {
    const idsOf = (found: string, name: string) =>
      [...document.querySelectorAll<HTMLElement | SVGElement>(found)]
        .map((one) => one.dataset[name] ?? '')
        .sort();
    return {
      picture: idsOf('[data-concept]:not(.back)', 'concept'),
      list: idsOf('[data-listed]:not([hidden])', 'listed'),
    };
  });

/** Picture and list say the same; what they say. */
async function both(page: Page): Promise<string[]> {
  const { picture, list } = await shownOn(page);
  expect(list).toEqual(picture);
  return picture;
}

test('the map of concepts is walked with the keyboard alone, and picture and list agree all the way', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/map/');
  const said = page.locator('[data-map-said]');
  const all = await both(page);

  await page.getByLabel('Only what a track teaches').focus();
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(/^\d+ of \d+ concepts stand in front\.$/);
  const taught = await both(page);
  expect(taught.length).toBeLessThan(all.length);
  await page.keyboard.press('ArrowUp');
  expect(await both(page)).toEqual(all);

  // Back one field, to the letter of a concept; the field stays in sight.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Power map');
  await expect(said).toHaveText(/^“Power mapping” and \d+ neighbors stand in front\.$/);
  await expect(page.getByLabel('Show one concept and its neighbors')).toBeInViewport();
  const near = await both(page);
  expect(near).toContain('power-mapping');
  await expect(page).toHaveURL(/#show=power-mapping$/);

  // Each name in the picture is a link that the keyboard reaches; a neighbour shows its own neighbours for as long.
  const neighbour = page.locator(`[data-concept="${near.find((id) => id !== 'power-mapping') ?? ''}"]`);
  await neighbour.focus();
  expect(await both(page)).not.toEqual(near);
  const title = (await neighbour.textContent())?.trim() ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(said).toHaveText(/^“Power mapping”/);
  expect(await both(page)).toEqual(near);
  // Whoever comes by such an address finds its concept before their eyes.
  await page.goto('about:blank');
  await page.goto('/en/map/#show=power-mapping');
  await expect(page.locator('[data-concept="power-mapping"]')).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // On paper: no fields, and the whole picture within the sheet.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  await expect(page.getByLabel('Only what a track teaches')).toBeHidden();
  const { picture, sheet } = await page.evaluate(() => ({
    picture: document.querySelector('[data-map]')?.getBoundingClientRect().width ?? 0,
    sheet: document.documentElement.clientWidth,
  }));
  expect(picture).toBeLessThanOrEqual(sheet);
  expect(picture).toBeGreaterThan(400);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is a picture of links and a plain list that says the same', async ({ page }) => {
    await page.goto('/en/map/');
    await expect(page.getByLabel('Only what a track teaches')).toBeHidden();
    await expect(page.locator('main button:visible')).toHaveCount(0);
    const entries = page.locator('[data-listed]');
    expect(await entries.count()).toBe(await page.locator('[data-concept]').count());
    const power = page.locator('[data-listed="power"]');
    await expect(power.getByRole('link', { name: 'Power with', exact: true })).toBeVisible();
    await power.getByRole('link', { name: 'Power', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Power');
  });
});
