import { expect, test } from './guard.ts';
import { awake } from './stores.ts';

const route = '/en/routes/new-leader/';
const first = 'What organizing is, and is not';

test('a route is taken by keyboard, leads on as lessons are done, is there after a reload, and is left', async ({
  page,
}) => {
  await page.goto('/en/routes/');
  await page.getByRole('link', { name: 'New leader' }).press('Enter');
  const take = page.getByRole('button', { name: 'Take this route' });
  await take.press('Enter');
  const leave = page.getByRole('button', { name: 'Leave this route' });
  await expect(leave).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'You are on this route' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Week 1.*This week$/ })).toBeVisible();

  await page.goto('/');
  await expect(page.getByRole('heading', { name: /^Week 1 of \d: / })).toBeVisible();
  await page.getByRole('link', { name: /^What organizing is, and is not \(\d+ minutes\)$/ }).press('Enter');
  const mark = page.getByRole('button', { name: 'I have done this lesson' });
  await mark.press('Enter');
  await expect(page.getByText('You marked this lesson as done.')).toBeVisible();

  await page.goto('/');
  const next = page.getByRole('link', { name: /^Organizing versus mobilizing.*\(\d+ minutes\)$/ });
  await expect(next).toBeVisible();
  await expect(page.getByText(/^1 of \d+ lessons done$/)).toBeVisible();
  await page.reload();
  await expect(next).toBeVisible();
  expect(page.url()).not.toContain('new-leader');

  await page.goto('/en/routes/team-starting-up/');
  await expect(page.getByText('You are on the route New leader. Taking this one')).toBeVisible();
  await page.goto('/en/routes/');
  await expect(page.getByText('You are on this route')).toHaveCount(4);
  await expect(page.getByText('You are on this route').filter({ visible: true })).toHaveCount(1);

  await page.goto(route);
  await leave.press('Enter');
  await expect(take).toBeFocused();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Week 1/ })).toBeHidden();
});

test('a day for the field task comes first, with the lesson to go on with until then', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T18:00:00Z'));
  await page.goto(route);
  await page.getByRole('button', { name: 'Take this route' }).click();
  await page.goto('/en/lessons/foundations/what-organizing-is/#field-task');
  const plan = page.locator('.task-plan');
  await plan.scrollIntoViewIfNeeded();
  await plan.getByRole('button', { name: 'That is my day' }).click();
  await expect(plan.getByRole('heading', { name: /by November 30, 2026/ })).toBeVisible();

  await page.goto('/');
  const task = page.getByRole('link', { name: `The field task of ${first}, by November 30, 2026` });
  await expect(task).toHaveAttribute('href', /#field-task$/);
  await expect(page.getByRole('link', { name: /^Organizing versus.*minutes\)$/ })).toBeVisible();
  // Told once.
  await expect(page.getByText('by November 30, 2026').filter({ visible: true })).toHaveCount(1);

  await page.clock.setFixedTime(new Date('2026-12-02T08:00:00Z'));
  await page.reload();
  await expect(page.getByRole('link', { name: /Your day was November 30, 2026: move it/ })).toBeVisible();
});

test('the choice is listed with what the device keeps, and erased with everything', async ({ page }) => {
  await page.goto(route);
  await page.getByRole('button', { name: 'Take this route' }).click();
  await page.goto('/en/device/');
  await expect(page.getByRole('row', { name: /the route that you took.*new-leader/ })).toBeVisible();
  await page.goto('/erase/');
  await awake(page);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('route'))))
    .toEqual([]);
});

test('a route that is no longer there is told, and nothing is lost', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('groundwork:route', 'a-route-of-old'));
  await page.reload();
  await expect(page.getByText('The route you took is no longer here.')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a route is a plain list of its weeks, with what to do between lessons', async ({ page }) => {
    await page.goto(route);
    await expect(page.getByRole('heading', { name: /^Week 1: / })).toBeVisible();
    await expect(page.getByRole('link', { name: first, exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Ask the three questions at home' })).toBeVisible();
    await expect(page.getByRole('button', { name: /this route/ })).toHaveCount(0);
  });

  test('a booklet reads without scripts, from how to use it to the last key', async ({ page }) => {
    await page.goto('/en/modules/leadership/');
    await page.getByRole('link', { name: 'Open the booklet' }).click();
    for (const heading of ['How to use it', 'Contents', 'Keys and reasons', 'Sources'])
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    // Every file of the detective lies open.
    await expect(page.getByText('The boiler has failed for the third time')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Rural congregation and farm workers' })).not.toHaveCount(
      0,
    );
  });
});

test('a booklet is one book: as thick as its page says, every key after the last lesson', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto('/en/modules/foundations/booklet/');
  const told = Number(/about (\d+) pages/.exec((await page.locator('.book-front').textContent()) ?? '')?.[1]);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(40);
  expect(Math.abs(pages - told) / pages, `${pages} pages, ${told} told`).toBeLessThan(0.3);

  const text = (await page.locator('.book').innerText()).replaceAll(/\s+/g, ' ');
  const lessons = await page.locator('.book-contents ol a').allTextContents();
  expect(lessons.length).toBeGreaterThan(3);
  const at = (words: string) => text.lastIndexOf(words);
  const reason = 'Both halves are there';
  expect(text.split(reason)).toHaveLength(2);
  expect(text.indexOf(reason)).toBeGreaterThan(text.lastIndexOf('Limits and criticism'));
  expect(at(reason)).toBeLessThan(at('Sources'));
  for (const lesson of lessons) {
    await expect(page.getByRole('heading', { level: 2, name: lesson })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: lesson })).toBeVisible();
  }

  // Nothing on it promises what paper cannot do.
  await expect(page.getByRole('button').filter({ visible: true }).and(page.locator('main *'))).toHaveText([
    /Print this booklet/,
  ]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.book-chapter .ruled').first()).toBeVisible();
});
