import type { Page } from '@playwright/test';
import { axeIn } from './axe.ts';
import { expect, test } from './guard.ts';

const address = '/en/assessments/one-on-one-busy/';

/** What the rules of access find in the talk as it stands. */
async function violations(page: Page): Promise<string[]> {
  const found = await axeIn(page).include('.dialogue').analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Good ways through the talk with Nadia, one choice a turn. */
const path = [
  'ask-first',
  'home-between',
  'wait',
  'good-at',
  'you-lead',
  'and-thought',
  'alone',
  'what-stops',
  'if-worth',
  'cake',
  'you-decide',
  'first-call',
  'when-hear',
];

/** Goes through the four choices with the arrows to the one that is meant, and says it. */
async function say(page: Page, choice: string): Promise<void> {
  const radios = page.locator('.now input[type="radio"]');
  const values = await radios.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let n = values.indexOf(choice); n > 0; n -= 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('a talk is led to its end with the keyboard alone, taken back to a turn, and found again after a reload', async ({
  page,
}) => {
  await page.goto(address);
  const island = page.locator('main astro-island').first();
  await expect(island).not.toHaveAttribute('ssr');
  const talk = page.locator('.talk');
  const past = talk.locator('.past');
  const now = talk.locator('.now').getByRole('heading');
  const ended = talk.getByRole('heading', { name: /^How it ended/ });

  await expect(now).toHaveText(/^Turn 1:/);
  await now.evaluate((heading) => (heading as HTMLElement).focus());
  for (const [n, choice] of path.entries()) {
    await say(page, choice);
    await expect(past).toHaveCount(n + 1);
    // What is new has the focus, so the next Tab is in its choices.
    await expect(now.or(ended)).toBeFocused();
    if (n === 3) expect(await violations(page)).toEqual([]);
  }
  await expect(ended).toHaveText('How it ended: The chain on staircase B');
  await expect(talk.getByRole('heading', { name: 'Things to look at' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const back = page.getByRole('combobox', { name: 'Go back to turn' });
  await back.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(past).toHaveCount(2);
  await expect(now).toBeFocused();
  await say(page, 'father');
  await expect(past).toHaveCount(3);
  await expect(page.getByText('Saved on this device').filter({ visible: true })).toBeVisible();
  const lines = await past.locator('.own').allTextContents();

  await page.reload();
  await expect(page.getByText('You talked before.')).toBeVisible();
  await expect(now).toHaveText(/^Turn 4:/);
  expect(await past.locator('.own').allTextContents()).toEqual(lines);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every branch of a talk stands in the numbered script', async ({ page }) => {
    await page.goto(address);
    const script = page.locator('.script');
    await expect(script.getByRole('heading', { name: 'All branches, as a script on paper' })).toBeVisible();
    const turns = script.locator('.script-turns > li');
    const count = await turns.count();
    expect(count).toBeGreaterThanOrEqual(12);
    for (let n = 1; n <= count; n += 1) {
      const turn = turns.nth(n - 1);
      await expect(turn.getByRole('heading', { name: new RegExp(`^Turn ${n}:`) })).toBeVisible();
      await expect(turn.locator('.script-choices > li')).toHaveCount(4);
      await expect(turn.locator('.script-choices > li').last()).toBeVisible();
    }
    // An answer that only a tie can bring about, and an end that breaks the talk off.
    await expect(script.getByText("I've never said that.")).toBeVisible();
    await expect(script.getByRole('heading', { name: /^Ending \d+: The van comes early/ })).toBeVisible();
  });
});
