import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { serve, type Stoppable } from './stoppable.ts';
import { zipsOf } from './take-along.ts';

let server: Stoppable;

/** Addresses that the browser keeps beside the shell, without what stands before them. */
const keptOf = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.includes('precache'));
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname.replace('/sub/folder', ''));
  });

// A page that is out of reach is told in the console too.
test.use({ serviceWorkers: 'allow', expected: /Failed to load resource|net::ERR|ERR_/ });
test.beforeEach(async () => {
  server = await serve('.cache/fixture-site', '/sub/folder/');
});
test.afterEach(() => server.stop());

const [visited, other] = ['/en/lessons/garden/plant-a-bed/', '/en/lessons/garden/share-the-water/'];
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a visited page opens with the server stopped; what was not visited is told, and everything can be erased', async ({
  page,
}) => {
  await page.goto(server.url + visited);
  const title = await heading(page).innerText();
  // The page itself, and the last of what it may still ask for.
  await expect.poll(() => keptOf(page)).toContain(visited);
  await expect.poll(async () => (await keptOf(page)).join(' ')).toMatch(/_astro\/definitions[^ ]*\.json/);
  await server.stop();

  await page.reload();
  await expect(heading(page)).toHaveText(title);
  const island = page
    .locator('astro-island')
    .filter({ has: page.getByRole('radio') })
    .first();
  await island.scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');
  await island.getByRole('radio').first().check();
  await island.getByRole('button', { name: 'Check' }).first().click();
  await expect(island.getByText(/^Saved/).filter({ visible: true })).toBeVisible();

  await page.goto(server.url + other);
  await expect(heading(page)).toHaveText('This page is not on your device');
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();

  await page.goto(`${server.url}/erase/`);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Erase/ })
    .first()
    .click();
  await expect(page.getByText(/^Erased|is gone|have been erased/).first()).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test.describe('where the script that keeps a track does not come', () => {
  test.use({ expected: /Failed to load resource/ });

  test('no button stands there that does nothing', async ({ page }) => {
    await page.route(/\/track\.[^/]*js$/, (route) => route.abort());
    await page.goto('/en/tracks/organize/');
    const section = page.locator('[data-keep-track]');
    await section.scrollIntoViewIfNeeded();
    await expect(section).toBeHidden();
  });
});

test('a track is kept after its size was told, opens with the server stopped, and leaves the device again', async ({
  page,
}) => {
  await page.goto(`${server.url}/en/tracks/gardens/`);
  const keep = page.getByRole('region', { name: 'Read this track without a connection' });
  await keep.getByRole('button', { name: 'See how much it takes' }).click();
  await expect(keep.getByRole('status')).toHaveText(
    /^\d[\d.,]* [kM]B will travel to this device and take \d/,
  );
  await keep.getByRole('button', { name: 'Keep this track here' }).click();
  await expect(keep.getByRole('status')).toHaveText(/^This track is kept here/);
  await server.stop();

  for (const path of [other, visited, '/en/concepts/bed/', '/en/workbook/']) {
    await page.goto(server.url + path);
    await expect(heading(page), path).not.toHaveText('This page is not on your device');
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('turn');
  await expect(page.getByRole('dialog').locator('a[href*="/concepts/turn/"]').first()).toBeVisible();

  await page.goto(`${server.url}/en/device/`);
  await page.getByRole('button', { name: 'Remove: Gardens' }).first().click();
  await expect(page.getByText('Removed: Gardens.', { exact: false })).toBeVisible();
  await page.goto(`${server.url}/en/concepts/root/`);
  await expect(heading(page)).toHaveText('This page is not on your device');
});

test.describe('a track in a zip', () => {
  test.use({ expected: /^request: file:/ });

  test('opens from a folder: a lesson with its looks, the answers to its questions, and its handout', async ({
    page,
  }, info) => {
    await server.stop();
    for (const [name, file] of zipsOf('.cache/fixture-site').zips.get('lessons-gardens.zip') ?? []) {
      mkdirSync(dirname(info.outputPath(name)), { recursive: true });
      writeFileSync(info.outputPath(name), file);
    }
    const missing: string[] = [];
    page.on('requestfailed', (request) => missing.push(request.url()));
    await page.goto(pathToFileURL(info.outputPath('lessons-gardens/index.html')).href);
    await page.getByRole('link', { name: 'Plant a bed together', exact: true }).click();
    await expect(heading(page)).toHaveText('Plant a bed together');
    expect(await page.evaluate(async () => (await document.fonts.ready).check('1em Atkinson'))).toBe(true);
    const answers = page.locator('details.all-answers').first();
    await answers.locator('summary').click();
    await expect(answers.getByRole('listitem').first()).toBeVisible();
    await page.getByRole('link', { name: 'Print', exact: true }).click();
    await expect(page.locator('article.paper')).toBeVisible();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Concepts' }).click();
    await expect(page.getByRole('link', { name: 'Bed', exact: true })).toBeVisible();
    expect(missing).toEqual([]);
  });
});
