import { expect, test } from './guard.ts';

const address = '/en/assessments/one-on-one-busy/';

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
