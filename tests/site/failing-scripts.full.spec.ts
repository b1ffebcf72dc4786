import type { Route } from '@playwright/test';
import { expect, test } from './guard.ts';
import { kinds } from './kinds.ts';
import { buttons, linesOf, missingFrom, wakeAll } from './looks.ts';

/** Pages that are tools and nothing else: without scripts they say so, and where the same is found on paper. */
const tools =
  /\/(?:presenter|agenda|room|find-an-activity|workbook|record|review|device|offline|search|map)\/$/;

for (const path of kinds.filter((one) => !tools.test(one)))
  test(`${path} says the same without scripts`, async ({ page, browser }) => {
    await page.goto(path);
    await wakeAll(page);
    const wanted = await linesOf(page);
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 860 },
    });
    const plain = await context.newPage();
    await plain.goto(page.url());
    expect(wanted.length).toBeGreaterThan(0);
    expect.soft(missingFrom(await linesOf(plain), wanted), 'lines that are lost').toEqual([]);
    expect.soft(await buttons(plain), 'dead buttons').toEqual([]);
    await context.close();
  });

/** How a script can fail to come. One that hangs is never answered. */
const failures: Readonly<Record<string, (route: Route) => Promise<void> | undefined>> = {
  'are blocked': (route) => route.abort('blockedbyclient'),
  'are not there': (route) => route.fulfill({ status: 404, body: 'nothing here' }),
  'never come': () => undefined,
  'cannot be read': (route) => route.fulfill({ contentType: 'text/javascript', body: 'const = {' }),
};

test.describe('where scripts fail', () => {
  test.use({ expected: /ERR_|404|SyntaxError|Unexpected token|Failed to fetch|Error hydrating|policy/ });

  for (const [how, answer] of Object.entries(failures))
    test(`scripts that ${how} leave a page that reads whole, and no dead button`, async ({
      page,
      context,
    }) => {
      test.setTimeout(900_000);
      const failing = await context.newPage();
      await failing.route(/\.js$/, (route) => answer(route));
      for (const path of kinds) {
        await page.goto(path);
        const wanted = tools.test(path) ? [] : await linesOf(page);
        // Nobody waits for scripts that never come; all of the page has come before they would run.
        await failing.goto(path, { waitUntil: 'commit' });
        await failing.waitForFunction(() => document.readyState !== 'loading');
        await expect(failing.getByRole('heading', { level: 1 })).toBeVisible();
        expect.soft(missingFrom(await linesOf(failing), wanted), `${path}: lines that are lost`).toEqual([]);
        expect.soft(await buttons(failing), `${path}: dead buttons`).toEqual([]);
      }
    });
});
