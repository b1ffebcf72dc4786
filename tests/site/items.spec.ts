import type { Locator, Page } from '@playwright/test';
import { axeIn } from './axe.ts';
import { expect, test } from './guard.ts';
import { ports } from './playwright.config.ts';

/** The page that shows one item of each type. */
const address = `http://localhost:${ports.fixture}/sub/folder/en/assessments/every-item/`;

const scored = ['single', 'multi', 'claim', 'sort', 'order', 'short', 'cloze', 'estimate', 'match', 'label'];
const open = ['rank', 'poll', 'poll-several', 'checklist', 'rubric', 'likert'];

/** Opens the page and waits until every item is alive: the mark of the island goes before React has drawn. */
async function visit(page: Page): Promise<void> {
  await page.goto(address);
  await page.locator('astro-island').first().scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr');
  await expect(page.locator('.itemset :disabled')).toHaveCount(0);
}

const itemOf = (page: Page, name: string) => page.locator(`#item-every-${name}`);

/** Goes on with the Tab key until the focus is there. */
async function reach(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key never comes there');
}

/** The first control of each group: what has to be used to answer. */
async function controlsOf(item: Locator): Promise<Locator[]> {
  const all = item.locator('.question').locator('input:not([type=date]), select:not([id*=position])');
  const names = await all.evaluateAll((list) =>
    list.map((one) => `${one.getAttribute('type') ?? one.tagName} ${one.getAttribute('name') ?? one.id}`),
  );
  return names.flatMap((name, n) => (names.indexOf(name) === n ? [all.nth(n)] : []));
}

/** Answers by keyboard alone, whatever type it is. */
async function answer(page: Page, item: Locator): Promise<void> {
  await item.locator('input, select, button').first().focus();
  const controls = await controlsOf(item);
  if (controls.length === 0) {
    await reach(page, item.getByRole('button', { name: /^Move down/ }).first());
    await page.keyboard.press('Enter');
    return;
  }
  for (const control of controls) {
    await reach(page, control);
    const kind = await control.evaluate((element) => element.getAttribute('type') ?? element.tagName);
    if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space');
    else if (kind === 'SELECT') await page.keyboard.press('ArrowDown');
    else await page.keyboard.type('5');
  }
}

async function press(page: Page, item: Locator, name: string): Promise<void> {
  await reach(page, item.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

/** Wraps each text in two elements, as translators of browsers do. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.parentElement?.closest('font, textarea, script, style, option')) continue;
      const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      text.parentNode?.replaceChild(outer, text);
      outer
        .appendChild(document.createElementNS('http://www.w3.org/1999/xhtml', 'font'))
        .appendChild(text.cloneNode());
    }
  });
}

/** Answers, checks and begins again. `after` is what happens to the page between. */
async function walkScored(page: Page, name: string, after: () => Promise<void>): Promise<void> {
  const item = itemOf(page, name);
  await answer(page, item);
  await after();
  await press(page, item, 'Check');
  await expect(item.getByRole('status')).toHaveText(/\S/);
  await after();
  await press(page, item, 'Try again with a clean form');
  await expect(item.getByRole('status')).toHaveText(/^\s*$/);
  await after();
  await answer(page, item);
  await press(page, item, 'Check');
  await expect(item.getByRole('status')).toHaveText(/\S/);
}

/** Answers, clears and answers again. */
async function walkOpen(page: Page, name: string, after: () => Promise<void>): Promise<void> {
  const item = itemOf(page, name);
  await answer(page, item);
  await after();
  if (name === 'rubric') {
    await item.locator('input').first().focus();
    await press(page, item, 'Show the profile');
    await expect(item.getByText('A next step')).toBeVisible();
    await after();
  }
  await press(page, item, 'Clear my answer');
  await expect(item.locator('input:checked')).toHaveCount(0);
  await after();
  await answer(page, item);
  await expect(item.getByText('Saved on this device')).toBeVisible();
}

async function walkCard(page: Page, after: () => Promise<void>): Promise<void> {
  const card = itemOf(page, 'card');
  await card.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(card.locator('details .card-answer')).toBeVisible();
  await after();
  await press(page, card, 'Hard');
  await expect(card.getByRole('status')).toContainText('Hard');
}

// A translated page walked by keyboard asks more than a plain one; the full run walks both.
for (const [how, isTranslated] of process.env['FULL']
  ? ([
      ['by keyboard alone', false],
      ['by keyboard alone, on a translated page', true],
    ] as const)
  : ([['by keyboard alone, on a translated page', true]] as const)) {
  test.describe(`every type of item, ${how}`, () => {
    test.beforeEach(async ({ page }) => visit(page));
    const after = (page: Page) => async () => (isTranslated ? translate(page) : undefined);

    for (const name of scored)
      test(`${name}: answer, check, try again`, async ({ page }) => {
        await after(page)();
        await walkScored(page, name, after(page));
      });

    for (const name of open)
      test(`${name}: choose, clear, choose again`, async ({ page }) => {
        await after(page)();
        await walkOpen(page, name, after(page));
      });

    test('card: look, then say how well it was known', async ({ page }) => {
      await after(page)();
      await walkCard(page, after(page));
    });
  });
}

test('every type is without fault for those who listen: fresh, answered and told', async ({ page }) => {
  // Some twenty items, each looked at in three states.
  test.setTimeout(240_000);
  const faults = async () => {
    const { violations } = await axeIn(page).include('.itemset').analyze();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  };
  await visit(page);
  expect(await faults()).toEqual([]);
  for (const name of [...scored, ...open]) await answer(page, itemOf(page, name));
  expect(await faults()).toEqual([]);
  for (const name of scored) await press(page, itemOf(page, name), 'Check');
  await walkCard(page, async () => {});
  expect(await faults()).toEqual([]);
});
