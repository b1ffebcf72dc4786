import { expect, test } from './guard.ts';
import { trapsIn } from './keyboard.ts';
import { kinds } from './kinds.ts';
import { wakeAll } from './looks.ts';

for (const path of kinds)
  test(`${path} is walked through with the Tab key from its first control to its last`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto(path);
    await wakeAll(page);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await trapsIn(page)).toEqual([]);
  });
