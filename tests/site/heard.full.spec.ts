import { readFileSync } from 'node:fs';
import type * as Reader from '@guidepup/virtual-screen-reader';
import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { heardPages } from './heard-pages.ts';
import { ports } from './playwright.config.ts';
import { wakeAll } from './wake.ts';

const site = `http://localhost:${ports.fixture}/sub/folder`;

// A screen reader made of scripts, which the policy of the pages would refuse.
test.use({ bypassCSP: true });

const reader = '/virtual-screen-reader.js';
test.beforeEach(({ context }) =>
  context.route(`**${reader}`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync('node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', 'utf8'),
    }),
  ),
);

/** What a screen reader says of a page from its first word to its last. */
function hear(page: Page): Promise<string> {
  return page.evaluate(async (address) => {
    const { virtual } = (await import(address)) as typeof Reader;
    await virtual.start({ container: document.body });
    while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    return `${said.join('\n')}\n`;
  }, reader);
}

/** What stands above and below the text of every page is heard once, on the first. How much a file weighs is nothing to listen for. */
const mainOf = (said: string) =>
  said
    .slice(said.indexOf('\nmain') + 1, said.lastIndexOf('\nend of main') + 13)
    .replaceAll(/\d+ kB/g, 'some kB');

for (const [name, path] of Object.entries(heardPages))
  test(`a page is heard as it was when somebody last listened: ${name}`, async ({ page }) => {
    // Some pages speak of the days to come.
    await page.clock.setFixedTime(new Date('2026-11-27T12:00:00Z'));
    await page.goto(site + path);
    await page.evaluate(wakeAll);
    const said = await hear(page);
    expect(
      name === 'home' ? said : mainOf(said),
      'Read what changed. If it is as it should be, run this test with --update-snapshots and keep the file.',
    ).toMatchSnapshot(`${name}.txt`);
  });

test('a name that is taken away is missed', async ({ page }) => {
  await page.goto(`${site}/erase/`);
  await page.evaluate(wakeAll);
  await page.evaluate(() => document.querySelector('main h1')?.remove());
  expect(mainOf(await hear(page))).not.toBe(readFileSync('tests/site/transcripts/erase.txt', 'utf8'));
});
