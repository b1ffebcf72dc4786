import { expect, test } from './guard.ts';
import { kinds } from './kinds.ts';
import { cutOff, large, moving, sideways, smallTargets, spacious, wakeAll, wear } from './looks.ts';

test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const path of kinds)
    test(`${path} needs no scrolling sideways and cuts nothing off, with wide spacing too`, async ({
      page,
    }) => {
      await page.goto(path);
      await wakeAll(page);
      expect.soft([...(await sideways(page)), ...(await cutOff(page))], 'as it is').toEqual([]);
      await wear(page, spacious);
      expect.soft([...(await sideways(page)), ...(await cutOff(page))], 'with wide spacing').toEqual([]);
    });
});

for (const path of kinds)
  test(`${path} with text twice as large, for fingers, and without movement`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await wakeAll(page);
    expect.soft(await moving(page), 'movement').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect.soft(await smallTargets(page), 'targets').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 1024 });
    await wear(page, large);
    expect.soft([...(await sideways(page)), ...(await cutOff(page))], 'text twice as large').toEqual([]);
  });
