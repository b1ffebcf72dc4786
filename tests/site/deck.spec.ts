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
  await expect(presenter.getByText(/Slide 2 of 9 · planned/)).toBeVisible();
  await expect(presenter.getByRole('heading', { name: /^Say$/ }).first()).toBeVisible();

  // The presenter leads, the deck follows.
  await presenter.bringToFront();
  await presenter.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/3$/);

  // Either window is loaded again and is where the other one is.
  await page.reload();
  await expect(page).toHaveURL(/#\/3$/);
  await presenter.reload();
  await expect(presenter.getByText(/Slide 3 of 9/).first()).toBeVisible();
  await presenter.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/4$/);
  await page.bringToFront();
  await page.keyboard.press('ArrowLeft');
  await expect(presenter.getByText(/Slide 3 of 9/).first()).toBeVisible();
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

test('the room is never shown the notes', async ({ page }) => {
  await page.goto(deck);
  const html = await page.content();
  expect(html).not.toContain('data-note');
  await expect(page.getByText(/Tell the two stories|Read the story/)).toHaveCount(0);
});
