import type { Page } from '@playwright/test';
import { askAxe, axeSource, told, type Verdict } from './axe.ts';
import { expect, test } from './guard.ts';
import { kinds, tags } from './kinds.ts';
import { unexplained } from './needs-review.ts';
import { wakeAll } from './wake.ts';

async function look(page: Page): Promise<Verdict> {
  await page.evaluate(wakeAll);
  await page.evaluate(axeSource);
  return page.evaluate(askAxe, tags);
}

for (const [theme, width] of [
  ['light', 320],
  ['dark', 1280],
] as const)
  test(`axe finds nothing on one page of each kind, and what it leaves open is explained: ${theme}, ${width} px wide`, async ({
    page,
  }) => {
    test.setTimeout(1_800_000);
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/about/');
    await page.evaluate((chosen) => localStorage.setItem('groundwork:theme', chosen), theme);
    expect(kinds.length).toBeGreaterThan(35);
    let looked = 0;
    for (const path of kinds) {
      await page.goto(path);
      const { faults, unsure } = await look(page);
      expect.soft(told(path, faults)).toEqual([]);
      expect.soft(told(path, unexplained(path, unsure))).toEqual([]);
      looked += 1;
    }
    expect(looked).toBe(kinds.length);
  });

test('a page that is spoilt on purpose is found out, and so is what nobody has looked at', async ({
  page,
}) => {
  await page.goto('/en/search/');
  await page.evaluate(() => {
    for (const label of document.querySelectorAll('main label')) label.remove();
    document.querySelector('h1')?.classList.add('spoilt');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.spoilt { background: url("/icon.svg"); }');
    document.adoptedStyleSheets.push(sheet);
  });
  const { faults, unsure } = await look(page);
  expect(faults.map(({ rule }) => rule)).toContain('label');
  expect(unexplained('/en/search/', unsure).map(({ rule }) => rule)).toContain('color-contrast');
});
