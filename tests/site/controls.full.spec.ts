import { expect, test, type Page } from '@playwright/test';
import { axeIn } from './axe.ts';
import { watch, type Trouble } from './guard.ts';
import { buttons, cutOff, linesOf, missingFrom, moving, sideways, smallTargets } from './looks.ts';
import { tags } from './kinds.ts';
import { trapsIn } from './keyboard.ts';
import { overhear } from './overheard.ts';
import { whatGotThrough } from './refusals.ts';
import { sheetsIn } from './sheets-in.ts';

// Each gate that needs a browser is given a page that is broken on purpose: a gate that stays green here guards nothing.

/** A page of the site's own address, with a body of ours. */
async function show(page: Page, body: string, head = ''): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><title>Broken</title>${head}</head><body><main><h1>A</h1>${body}</main></body></html>`;
  await page.route('**/broken/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/broken/');
}

test('the guard of every page sees a foreign request, a refusal, an error and a complaint', async ({
  page,
}) => {
  const troubles: Trouble[] = [];
  await watch(page, troubles);
  await page.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }));
  await show(
    page,
    '<img src="https://elsewhere.example/dot.gif" alt=""><p onclick="">a</p><script>console.error("bad"); null.x</script>',
    `<meta http-equiv="content-security-policy" content="script-src 'unsafe-inline'; style-src 'none'"><style>p { color: red }</style>`,
  );
  await expect
    .poll(() => troubles.map(({ what }) => what).join('\n'))
    .toMatch(
      /^(?=[^]*request: https:\/\/elsewhere)(?=[^]*policy: style-src)(?=[^]*error: )(?=[^]*console: bad)/,
    );
});

test('a cookie is seen', async ({ page, context }) => {
  await show(page, '');
  expect(await context.cookies()).toEqual([]);
  await page.evaluate(() => {
    document.cookie = 'who=me';
  });
  expect(await context.cookies()).toHaveLength(1);
});

test('a page without a policy lets all four through', async ({ page }) => {
  await show(page, '');
  expect(await whatGotThrough(page)).toHaveLength(4);
});

test('what is too wide, cut off, too small or moving is seen, and what is not is let through', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await show(
    page,
    '<p>sound</p><button class="high">Press</button>',
    '<style>.high { min-height: 44px; min-width: 44px }</style>',
  );
  for (const look of [sideways, cutOff, smallTargets, moving]) expect(await look(page)).toEqual([]);
  await page.unroute('**/broken/');
  await show(
    page,
    `<table><tr><td class="wide">a</td></tr></table><p class="cut">words that do not fit into their box at all</p>
    <button>x</button><div class="mover">m</div>`,
    `<style>.wide { min-width: 340px } .cut { height: 10px; overflow: hidden } button { height: 20px; width: 20px }
    .mover { animation: away 2s infinite } @keyframes away { to { translate: 10px } }</style>`,
  );
  await page.addStyleTag({ content: '.wide { display: block }' });
  expect((await sideways(page)).length).toBe(1);
  expect((await cutOff(page)).join()).toContain('words that do not fit');
  expect((await smallTargets(page)).join()).toContain('20 × 20 px');
  expect((await moving(page)).join()).toContain('moves for 2000 ms');
});

test('text that only a script writes is missed without it, and a button that only a script serves is seen', async ({
  page,
}) => {
  await show(
    page,
    '<p>Here for all.</p><button>Press</button><script>document.querySelector("main").append(Object.assign(document.createElement("p"), { textContent: "Written by a script." }))</script>',
  );
  const wanted = await linesOf(page);
  expect(await buttons(page)).toEqual(['Press']);
  expect(missingFrom(['A', 'Here for all.'], wanted)).toEqual(['Written by a script.']);
});

test('a field without a name, and contrast that is too low in the dark only, are faults', async ({
  page,
}) => {
  const faults = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    const { violations } = await axeIn(page).withTags(tags).analyze();
    return violations.map(({ id }) => id);
  };
  // 4.4 to 1, where 4.5 is asked for.
  const dark =
    '<style>@media (prefers-color-scheme: dark) { main { background: #fff; color: #787878 } }</style>';
  await show(page, '<p>Read me.</p>', dark);
  expect(await faults('light')).toEqual([]);
  expect(await faults('dark')).toEqual(['color-contrast']);
  await page.unroute('**/broken/');
  await show(page, '<input>');
  expect(await faults('light')).toEqual(['label']);
});

test('a word that goes into the address, the title or a request is found', async ({ page }) => {
  const heard = overhear(page);
  await show(page, '');
  await page.evaluate(async () => {
    document.title = 'mark one';
    history.replaceState({ text: 'mark two' }, '', '?q=mark-three');
    console.log('mark four');
    await fetch('/mark-five');
    const link = Object.assign(document.createElement('a'), { href: 'data:,x', download: 'mark-six.txt' });
    link.click();
  });
  await heard.look();
  await expect.poll(() => heard.told.join(' ')).toContain('file name mark-six');
  for (const word of ['one', 'two', 'three', 'four', 'five'])
    expect(
      heard.told.filter((line) => new RegExp(`mark.${word}`).test(line)),
      word,
    ).not.toEqual([]);
});

test('a control that keeps the focus, and two that hand it to each other, stop the walk with the keyboard', async ({
  page,
}) => {
  await show(page, '<a href="/">first</a><button>second</button><input aria-label="third">');
  expect(await trapsIn(page)).toEqual([]);
  for (const [held, script] of [
    ['button "keeps"', 'one.onkeydown = (event) => event.key === "Tab" && event.preventDefault()'],
    [
      'button "keeps"',
      'two.onkeydown = (event) => event.key === "Tab" && (event.preventDefault(), one.focus())',
    ],
  ] as const) {
    await page.unroute('**/broken/');
    await show(
      page,
      `<a href="/">first</a><button id="one">keeps</button><button id="two">hands back</button><script>${script}</script>`,
    );
    expect(await trapsIn(page)).toEqual([`the focus is held at ${held}`]);
  }
});

test('a sheet that does not fit on one page of paper is counted as two', async ({ page }) => {
  const sheet = (height: string) => `<style>.sheet { block-size: ${height} }</style>`;
  await show(page, '<div class="sheet">Full.</div>', sheet('20cm'));
  for (const format of ['A4', 'Letter']) expect(sheetsIn(await page.pdf({ format }))).toBe(1);
  await page.unroute('**/broken/');
  await show(page, '<div class="sheet">Too full.</div>', sheet('30cm'));
  for (const format of ['A4', 'Letter']) expect(sheetsIn(await page.pdf({ format }))).toBe(2);
});
