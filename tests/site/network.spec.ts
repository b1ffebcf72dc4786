import { expect, test } from './guard.ts';

const lesson = '/en/lessons/foundations/what-organizing-is/';

test('a link to a concept tells what it means, by key, by pointer and by finger, and stays a link', async ({
  page,
  browser,
}) => {
  await page.goto(lesson);
  const links = page.locator('.prose a.concept-link');
  const [first, second] = [links.first(), links.nth(1)];
  const box = page.getByRole('group', { name: 'Direct service' });

  // The key before the link: the focus comes to it as a keyboard brings it.
  await first.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await expect(box).toContainText('cannot wait');
  await expect(first).toHaveAccessibleDescription(/\w/);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(first).toBeFocused();

  await second.hover();
  const other = page.getByRole('group', { name: 'Advocacy' });
  await expect(other).toBeVisible();
  await other.getByRole('link').hover();
  await page.mouse.move(0, 0);
  await expect(other).toBeHidden();
  await second.click();
  await expect(page).toHaveURL(/\/en\/concepts\/advocacy\/$/);

  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 640 } });
  const phone = await context.newPage();
  await phone.goto(new URL(lesson, page.url()).href);
  const link = phone.locator('.prose a.concept-link').first();
  await link.tap();
  const shown = phone.getByRole('group', { name: 'Direct service' });
  await expect(shown).toContainText('cannot wait');
  await phone.getByRole('heading', { level: 2 }).first().tap();
  await expect(shown).toBeHidden();
  await link.tap();
  await expect(shown).toContainText('cannot wait');
  await shown.getByRole('link').tap();
  await expect(phone).toHaveURL(/\/en\/concepts\/direct-service\/$/);
  await context.close();
});
