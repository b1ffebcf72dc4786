import { gzipSync } from 'node:zlib';
import { weighPage } from '../bench/weigh.ts';
import { budgets, overBudget } from './budgets.ts';
import { sites } from './dist.ts';
import { expect, test } from './guard.ts';

/** Bytes, compressed as a host would. */
const mostScript = 10_000;

test('a lesson loads less than 10 kB of script before an island is near', async ({ page }) => {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto('/en/lessons/foundations/what-organizing-is/');
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(scripts);
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent).join('\n'),
  );
  const total = sizes.reduce((sum, size) => sum + size, gzipSync(inline).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(total).toBeLessThan(mostScript);
});

test('the faces of a first view weigh at most 35 kB, and only the text face is preloaded', async ({
  page,
}) => {
  const fonts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font')
      fonts.push(response.body().then(({ length }) => length));
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(fonts);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(35_000);
  await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(1);
});

test('no kind of page asks for more than its budget', () => {
  const [{ folder, base }] = sites;
  const over = Object.entries(budgets).flatMap(([kind, { path, ...most }]) => {
    const { requests, parts } = weighPage(folder, base, path);
    const found = {
      requests,
      html: parts.html.gzip,
      style: parts.style.gzip,
      script: parts.script.gzip,
    };
    return overBudget(found, most).map((what) => `${kind}: ${what}`);
  });
  expect(over).toEqual([]);
});
