import { expect, test } from './guard.ts';

const deck = '/en/lessons/foundations/organizing-and-mobilizing/deck/';

test('a trainer presents with a presenter window beside the slides, with the keyboard alone, and a reload of either loses nothing', async ({
  page,
  context,
}) => {
  await page.goto(deck);
  await page.waitForFunction(() => document.querySelector('.reveal.ready'));
  await expect(page.locator('[role=application]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const opened = context.waitForEvent('page');
  await page
    .getByRole('button', { name: 'Presenter view' })
    .or(page.getByRole('link', { name: 'Presenter view' }))
    .first()
    .press('Enter');
  const presenter = await opened;
  await expect(presenter.getByText('Tied to the slides window')).toBeVisible();

  // The deck leads, the presenter follows.
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/2$/);
  await expect(presenter.getByText(/Slide 2 of 10 · planned/)).toBeVisible();
  await expect(presenter.getByRole('heading', { name: /^Say$/ }).first()).toBeVisible();

  // The presenter leads, the deck follows.
  await presenter.bringToFront();
  await presenter.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/3$/);

  // Either window is loaded again and is where the other one is.
  await page.reload();
  await expect(page).toHaveURL(/#\/3$/);
  await presenter.reload();
  await expect(presenter.getByText(/Slide 3 of 10/).first()).toBeVisible();
  await presenter.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/4$/);
  await page.bringToFront();
  await page.keyboard.press('ArrowLeft');
  await expect(presenter.getByText(/Slide 3 of 10/).first()).toBeVisible();
});

test('the presenter works alone, with clock and pace against the planned minutes', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T18:00:00Z') });
  await page.goto(`${deck}presenter/`);
  await expect(page.getByText('No slides window is open; this page works alone.')).toBeVisible();
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(8 * 60_000);
  await expect(page.getByText(/you are at minute 8: \d+ minutes behind/)).toBeVisible();
});

test('a trainer runs a workshop from its deck: every slide by keyboard, a countdown in both windows, a part to jump to, a line to point at', async ({
  page,
  context,
}) => {
  await context.clock.install({ time: new Date('2026-11-23T18:00:00Z') });
  await page.goto('/en/workshops/first-taste/deck/');
  await page.waitForFunction(() => document.querySelector('.reveal.ready'));
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const presenter = await opened;
  await expect(presenter.getByText('Tied to the slides window')).toBeVisible();

  const titles = await page
    .locator('.slides > .slide')
    .evaluateAll((all) => all.map((slide) => slide.getAttribute('data-title') ?? ''));
  for (const title of titles.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('section.present h2')).toHaveText(title);
    await expect(presenter.locator('[data-is=now] h2')).toHaveText(title);
  }
  await expect(presenter.getByText('This is the last slide.')).toBeVisible();

  // From the list of parts to the cards, and past their two slides to the activity.
  await page.keyboard.press('g');
  await page.getByRole('dialog').getByRole('link', { name: 'Cards to four walls' }).press('Enter');
  await expect(page).toHaveURL(/#\/3$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('section.present [data-turn-face]')).toHaveText('2:00');

  // The presenter starts the time, and the room sees it run; leaving the slide or loading it again changes nothing.
  await presenter.keyboard.press('t');
  await expect(presenter.getByRole('button', { name: 'Pause the countdown' })).toBeVisible();
  await context.clock.fastForward(70_000);
  await expect(page.locator('section.present')).toContainText('One minute left.');
  await page.keyboard.press('ArrowRight');
  await page.reload();
  await page.waitForFunction(() => document.querySelector('.reveal.ready'));
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('section.present [data-turn-face]')).toHaveText(/^0:[45]\d$/);
  await page.keyboard.press('+');
  await expect(presenter.locator('[data-is=now] [data-turn-face]')).toHaveText(/^1:[45]\d$/);
  await context.clock.fastForward(120_000);
  await expect(page.locator('section.present')).toContainText('Time is up.');
  await expect(page.getByRole('status').filter({ hasText: 'Time is up.' })).toHaveCount(1);
  await page.keyboard.press('t');
  await expect(presenter.locator('[data-is=now]')).toContainText('2 of 2: Cards to the walls');

  // Far behind the plan, the presenter is told what to cut.
  await presenter.getByRole('button', { name: 'Start the clock' }).click();
  await context.clock.fastForward(19.5 * 60_000);
  await expect(presenter.getByText('2 minutes behind')).toBeVisible();
  await expect(
    presenter.getByText(/^Cut in “What each kind is good for”: .* saves 3 minutes\.$/),
  ).toBeVisible();

  await presenter.keyboard.press('ArrowLeft');
  await presenter.keyboard.press('m');
  await presenter.keyboard.press('ArrowDown');
  await expect(page.locator('section.present [data-pointed]')).toHaveText('Who decides?');
  await page.keyboard.press('Escape');
  await expect(presenter.locator('[data-pointed]')).toHaveCount(0);

  // A browser that crashed opens the address again.
  const address = page.url();
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.locator('section.present h2')).toHaveText('Three questions');
});

test('the room is never shown the notes', async ({ page }) => {
  await page.goto(deck);
  const html = await page.content();
  expect(html).not.toContain('data-note');
  await expect(page.getByText(/Tell the two stories|Read the story/)).toHaveCount(0);
});
