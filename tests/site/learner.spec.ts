import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { wakeAll } from './wake.ts';

const lesson = '/en/lessons/foundations/what-organizing-is/';

/** Goes on with the Tab key until a control has the focus; what a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the control cannot be reached with the keyboard');
}

test('a new leader answers, reloads, comes back, finds it in the workbook and erases it, with the keyboard alone', async ({
  page,
}) => {
  await page.goto(`${lesson}#check-what-organizing-is-check`);
  await page.evaluate(wakeAll);
  const check = page.locator('#check-what-organizing-is-check');
  const first = check.getByRole('group', { name: /Whose words come closest/ });

  // A wrong answer teaches, and may be mended.
  await first.getByRole('radio', { name: /We plan events so well/ }).focus();
  await page.keyboard.press('Space');
  await tabTo(page, check.getByRole('button', { name: 'Check' }).first());
  await page.keyboard.press('Enter');
  await expect(check.getByRole('status').first()).toContainText('Not this one');
  await expect(check.getByText('Good events are tools').filter({ visible: true }).first()).toBeVisible();
  await expect(check.getByText('Saved on this device').first()).toBeVisible();

  // A text, in the field log.
  const field = page.getByRole('textbox', { name: /Which one thing did you pick/ });
  await field.focus();
  await page.keyboard.type('The spring supper');
  await page.keyboard.press('Tab');
  await expect(
    page.locator('#check-what-organizing-is-log').getByText('Saved on this device').first(),
  ).toBeVisible();

  // The mark.
  const mark = page.getByRole('button', { name: 'I have done this lesson' });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('You marked this lesson as done.')).toBeVisible();

  // Reload: everything is there.
  await page.reload();
  await page.evaluate(wakeAll);
  await expect(page.getByRole('textbox', { name: /Which one thing did you pick/ })).toHaveValue(
    'The spring supper',
  );
  await expect(check.getByText('You answered this before.').first()).toBeVisible();
  await expect(page.getByText('You marked this lesson as done.')).toBeVisible();

  // Come back by the front door.
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go on with it' })).toHaveAttribute('href', lesson);

  // The workbook holds it.
  await page.goto('/en/workbook/');
  await expect(page.getByText('The spring supper').filter({ visible: true }).first()).toBeVisible();

  // Erase, in two presses from any page: the second page asks.
  await page.getByRole('contentinfo').getByRole('link', { name: 'Erase everything' }).press('Enter');
  const erase = page.getByRole('main').getByRole('button', { name: 'Erase everything' });
  await expect(erase).toBeEnabled();
  await expect(page.getByText('1 text that you wrote')).toBeVisible();
  await erase.press('Enter');
  await expect(page.getByText(/^Erased|is gone|have been erased/).first()).toBeVisible();
  await page.goto('/en/workbook/');
  await expect(page.getByRole('heading', { name: 'Nothing is here yet' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeHidden();
});

test.describe('while scripts fail to load', () => {
  test.use({ expected: /ERR_FAILED|Error hydrating/ });

  test('pressing Enter before an island is alive sends nothing anywhere', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) asked.push(request.url());
    });
    await page.goto(lesson);
    const radio = page.getByRole('radio', { name: /We plan events so well/ });
    await radio.check();
    await radio.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(asked).toHaveLength(1);
    expect(new URL(page.url()).search).toBe('');
  });
});

test("a browser's page translation does not break a question", async ({ page }) => {
  await page.goto(lesson);
  await page.evaluate(wakeAll);
  // What translators do: every run of text goes into two font elements.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('#check-what-organizing-is-check') as Node,
      NodeFilter.SHOW_TEXT,
    );
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const inner = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  });
  const check = page.locator('#check-what-organizing-is-check');
  await check.getByRole('radio', { name: /We plan events so well/ }).check();
  await check.getByRole('button', { name: 'Check' }).first().click();
  await expect(check.getByText('Good events are tools').filter({ visible: true }).first()).toBeVisible();
  await check.getByRole('button', { name: 'Try again with a clean form' }).first().click();
  await check.getByRole('radio', { name: /end up with lasting power/ }).check();
  await check.getByRole('button', { name: 'Check' }).first().click();
  await expect(check.getByRole('status').first()).toContainText('Right');
});

test('the chosen theme is remembered and stands before the first paint', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Colours').selectOption('dark');
  await page.goto(lesson);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(background).toBe('rgb(21, 23, 28)');
});

test('a worked example is shown for the setting that the reader chose, on every lesson', async ({ page }) => {
  await page.goto(lesson);
  await page.getByLabel('Show it for').selectOption('patients');
  await expect(page.getByRole('heading', { name: 'Patients and disabled residents' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tenants in a large block' })).toBeHidden();
  await page.goto('/en/lessons/foundations/build-then-use-power/');
  await expect(page.getByRole('heading', { name: 'Patients and disabled residents' })).toBeVisible();
});
