import { pagesOf } from './dist.ts';
import { expect, test } from './guard.ts';
import { kinds } from './kinds.ts';
import { faultsOfHtml } from './valid.ts';

test('the HTML of every page keeps the rules of HTML', async () => {
  test.setTimeout(600_000);
  const pages = [...pagesOf('dist'), ...pagesOf('.cache/fixture-site', '/sub/folder/')];
  expect(pages.length).toBeGreaterThan(600);
  for (const { path, html } of pages) expect.soft(await faultsOfHtml(html), path).toEqual([]);
});

test('so does what scripts have made of it, on one page of each kind', async ({ page }) => {
  test.setTimeout(600_000);
  for (const path of kinds) {
    await page.goto(path);
    for (const island of await page.locator('astro-island').all()) {
      await island.scrollIntoViewIfNeeded();
      await expect(island).not.toHaveAttribute('ssr');
    }
    // The arrows of a deck are Reveal's own: boxes in buttons, which no browser minds.
    await page.evaluate(() => document.querySelector('.reveal > .controls')?.remove());
    expect.soft(await faultsOfHtml(await page.content()), path).toEqual([]);
  }
});

test('control: an id that stands twice and a link in a link are faults', async () => {
  const page = (inside: string) =>
    `<!doctype html><html lang="en"><head><title>A page</title></head><body>${inside}</body></html>`;
  expect(await faultsOfHtml(page('<p id="a">One</p>'))).toEqual([]);
  expect(await faultsOfHtml(page('<p id="a">One</p><p id="a">Two</p>'))).toHaveLength(1);
  expect(await faultsOfHtml(page('<a href="/">One <a href="/">two</a></a>'))).not.toEqual([]);
});
