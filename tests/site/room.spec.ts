import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { expect, test } from './guard.ts';
import { awake } from './stores.ts';

/** A question with five answers of a scale, the first of the inventory; each learner answers only this one. */
const inventory = '/en/assessments/practice-inventory/';

/** What the twelve answered, by place on the scale from Never to Always; "x" is "I don't know". */
const twelve = ['0', '1', '1', '2', '2', '2', '3', '3', '3', '3', '4', 'x'];

/** One learner, in a browser of her own: answers, and makes the code. */
async function answer(
  browser: Browser,
  place: string,
  origin: string,
): Promise<{ code: string; path: string; size: number }> {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  await page.goto(inventory);
  const island = page.locator('astro-island').first();
  await island.scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');
  await page
    .getByRole('radio', {
      name:
        place === 'x'
          ? "I don't know"
          : (['Never', 'Seldom', 'Sometimes', 'Often', 'Always'][Number(place)] ?? ''),
      exact: true,
    })
    .first()
    .check();
  await page.getByText('For the room', { exact: true }).click();
  await page.getByLabel(/^Word of the room/).fill('Red River');
  await page.getByRole('button', { name: 'Make my code' }).click();
  const code = (await page.locator('.made-text').innerText()).replaceAll(/\s/g, '');
  await page.getByRole('button', { name: 'Show it as a QR code' }).click();
  const qr = page.getByRole('img', { name: 'Your code as a QR code' });
  const path = (await qr.locator('path').getAttribute('d')) ?? '';
  const size = Number(((await qr.getAttribute('viewBox')) ?? '').split(' ')[2]);
  await context.close();
  return { code, path, size };
}

test('twelve people answer on twelve devices; a trainer counts them, and closing the room deletes all of it', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const made: Awaited<ReturnType<typeof answer>>[] = [];
  for (const place of twelve) made.push(await answer(browser, place, baseURL ?? ''));
  expect(new Set(made.map(({ code }) => code)).size).toBe(12);
  const [scanned, ...typed] = made;
  if (!scanned) throw new Error('nobody answered');

  // A camera that shows a canvas, on which the first learner's QR code is drawn.
  await page.addInitScript(
    ({ path, size }) => {
      navigator.mediaDevices.getUserMedia = () => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 480;
        const pen = canvas.getContext('2d');
        const draw = () => {
          if (!pen) return;
          pen.setTransform(1, 0, 0, 1, 0, 0);
          pen.fillStyle = '#fff';
          pen.fillRect(0, 0, 480, 480);
          pen.setTransform(480 / size, 0, 0, 480 / size, 0, 0);
          pen.fillStyle = '#000';
          pen.fill(new Path2D(path));
          requestAnimationFrame(draw);
        };
        draw();
        return Promise.resolve(canvas.captureStream(10));
      };
    },
    { path: scanned.path, size: scanned.size },
  );
  await page.goto('/en/room/#word=red%20river&with=practice-inventory');
  await awake(page);
  await page.getByRole('button', { name: 'Open the room' }).click();
  await expect(page.getByRole('heading', { name: 'Room “red river”' })).toBeVisible();

  await page.getByRole('radio', { name: 'QR codes' }).check();
  await page.getByRole('button', { name: 'Look through the camera' }).click();
  await expect(page.locator('.room-count').getByText('1 code', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Stop the camera' }).click();

  // Eleven are typed: one of them with a slip in its third group, and one that is in already.
  await page.getByRole('radio', { name: 'Codes', exact: true }).check();
  const field = page.getByRole('textbox', { name: 'Codes' });
  const codes = typed.map(({ code }) => code);
  const right = codes[0] ?? '';
  const slip = right.slice(0, 11) + (right[11] === '7' ? '8' : '7') + right.slice(12);
  await field.fill([slip, ...codes.slice(1), scanned.code].join('\n'));
  await page.getByRole('button', { name: 'Count them' }).click();
  await expect(
    page.getByText(
      '10 codes counted. 1 was in already and counts once. 1 needs another look; it still stands in the field.',
    ),
  ).toBeVisible();
  await expect(page.getByText(/^Group 3 was read as/).first()).toBeVisible();
  await field.fill(right);
  await field.press('Enter');
  await expect(page.locator('.room-count').getByText('12 codes', { exact: true })).toBeVisible();

  // By hand: 1, 2, 3, 4 and 1 on the scale, one who does not know; of the eleven on the scale the sixth is "Sometimes".
  const table = page.getByRole('region', { name: 'What the room said' }).getByRole('table').nth(1);
  const counts = await table.getByRole('cell').allInnerTexts();
  expect(counts.map((text) => text.trim())).toEqual([
    '1 (8 percent)',
    '2 (17 percent)',
    '3 (25 percent)',
    '4 (33 percent)',
    '1 (8 percent)',
    '1 (8 percent)',
    '0 (0 percent)',
  ]);
  // The quarters of eleven: between the third and fourth, 1.5; between the eighth and ninth, 3.
  await expect(
    page
      .locator('.room-middle')
      .getByText(
        'The middle answer is “Sometimes”; the middle half goes from “Seldom/Sometimes” to “Often”.',
      ),
  ).toBeVisible();

  // The projector, by its keys.
  await page.getByRole('button', { name: 'Show it to the room' }).click();
  const projector = page.getByRole('dialog', { name: 'Results for the room' });
  await page.keyboard.press('ArrowRight');
  await expect(projector.getByRole('row', { name: /^Often 4 \(33 percent\)/ })).toBeVisible();
  await page.keyboard.press('Escape');

  // A file brings it back after the room is closed.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the whole room (file)' }).click(),
  ]);
  const file = await download.path();
  expect(readFileSync(file, 'utf8')).toContain(right);
  await page.getByRole('button', { name: 'Close the room…' }).click();
  await page.getByRole('button', { name: 'Delete and close' }).click();
  await expect(
    page.getByText('Room “red river” is closed. 12 entries were deleted from this device.'),
  ).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(right);

  await page.getByRole('checkbox', { name: /^Ten beliefs about power/ }).check();
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('radio', { name: 'A file' }).check();
  await page.getByLabel('File of a room or of its codes').setInputFiles(file);
  await page.getByRole('button', { name: 'Open it as a room of its own' }).click();
  await expect(page.locator('.room-count').getByText('12 codes', { exact: true })).toBeVisible();
});
