import { readFileSync } from 'node:fs';
import { expect, test } from './guard.ts';
import { sheetsIn } from './sheets-in.ts';

/** What the site says about itself, as far as it is printed. */
interface Catalogue {
  locales: Record<
    string,
    {
      lessons: { urls: Record<string, string> }[];
      workshops: { url: string; sessions: { segments: { title: string }[] }[] }[];
    }
  >;
}

const catalogue = JSON.parse(readFileSync('dist/curriculum.json', 'utf8')) as Catalogue;
const { lessons = [], workshops = [] } = catalogue.locales['en'] ?? {};
// A guide or a pack is long: the quick run prints every third, the full run all.
const printed = workshops.filter((_, n) => n % 3 === 0 || process.env['FULL']);

test('every handout is one sheet of A4 and of Letter', async ({ page }) => {
  test.setTimeout(240_000);
  expect(lessons.length).toBeGreaterThan(9);
  for (const { urls } of lessons) {
    const handout = urls['handout'] ?? '';
    await page.goto(handout);
    for (const format of ['A4', 'Letter'])
      expect.soft(sheetsIn(await page.pdf({ format })), `${handout} on ${format}`).toBe(1);
  }
});

test('a handout comes in large print, and the address on it leads to its lesson', async ({ page }) => {
  const { urls } = lessons.find((lesson) => lesson.urls['web']?.includes('/power-mapping/')) ?? { urls: {} };
  await page.goto(urls['handout'] ?? '');
  await page.getByRole('link', { name: 'Large print' }).click();
  await page.emulateMedia({ media: 'print' });
  const smallest = await page
    .getByRole('article')
    .evaluate((sheet) =>
      Math.min(
        ...[...sheet.querySelectorAll<HTMLElement | SVGTextElement>('h1, p, th, td, li, text')].map(
          (element) =>
            parseFloat(getComputedStyle(element).fontSize) *
            (element instanceof SVGTextElement ? (element.getScreenCTM()?.a ?? 0) : 1),
        ),
      ),
    );
  // Pixels of the screen: 24 are 18 points. A drawing on a window of this width is wider than on paper.
  expect(smallest).toBeGreaterThanOrEqual(24);
  const address = (await page.locator('.paper-source .address').innerText()).replace(/^[^/]*/, '');
  await page.goto(address);
  await expect(page).toHaveURL(urls['web'] ?? '');
});

test('the answers of a room are counted on one sheet, thirty statements on two', async ({ page }) => {
  for (const [id, sheets] of [
    ['team-health-check', 1],
    ['craft-self-check', 2],
  ] as const) {
    await page.goto(`/en/assessments/${id}/`);
    await page.getByRole('link', { name: 'Tally sheet for a room, to print' }).click();
    await expect(page).toHaveURL(/\/tally\/$/);
    for (const format of ['A4', 'Letter'])
      expect.soft(sheetsIn(await page.pdf({ format })), `${id} on ${format}`).toBe(sheets);
  }
});

test('a deck prints every slide and no note', async ({ page }) => {
  await page.goto('/en/lessons/foundations/what-organizing-is/deck/');
  await page.waitForSelector('.reveal.ready');
  await page.emulateMedia({ media: 'print' });
  // On the screen all slides but one are put away, also from screen readers; paper shows each of them.
  await expect(page.locator('h2', { hasText: 'Two honest sentences' })).toBeVisible();
  await expect(page.locator('h2', { hasText: 'Three questions' })).toBeVisible();
  await expect(page.getByText('Hold up three fingers')).toHaveCount(0);
  expect(sheetsIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(3);
});

test('a facilitator guide prints its steps with what to say, without the furniture of the site', async ({
  page,
}) => {
  await page.goto('/en/lessons/foundations/what-organizing-is/guide/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('On each wall is one kind of work')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});

test('the guide of a workshop prints each part with what to say, and the agenda on few sheets', async ({
  page,
}) => {
  expect(printed.length).toBeGreaterThan(3);
  for (const { url, sessions } of printed) {
    await page.goto(`${url}guide/`);
    await page.emulateMedia({ media: 'print' });
    const parts = sessions.flatMap(({ segments }) => segments.map(({ title }) => title));
    expect(await page.locator('.run-step > h3:visible').allInnerTexts(), url).toEqual(parts);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await page.goto(url);
    // One session and what stands around it.
    expect.soft(sheetsIn(await page.pdf({ format: 'A4' })), url).toBeLessThanOrEqual(2 + sessions.length);
  }
});

test('a print pack has every poster and handout on one sheet, and counts copies for the people who come', async ({
  page,
}) => {
  test.setTimeout(240_000);
  expect(printed.length).toBeGreaterThan(3);
  for (const { url } of printed) {
    await page.goto(`${url}print/#people=14`);
    await expect(page.getByLabel('How many people come?')).toHaveValue('14');
    // What may run over several sheets is taken away: the list, the agenda, what to bring, exercises and their keys.
    const single = await page.evaluate(() => {
      for (const part of document.querySelectorAll('.pack > :not(.poster, [id^="handout-"])')) part.remove();
      return document.querySelectorAll('.pack > *').length;
    });
    for (const format of ['A4', 'Letter'])
      expect.soft(sheetsIn(await page.pdf({ format })), `${url} on ${format}`).toBe(single);
  }
  const pack = `${workshops[0]?.url ?? ''}print/`;
  await page.goto(pack);
  const single = await page.locator('.poster, .paper').count();
  expect(sheetsIn(await page.pdf({ format: 'A4' }))).toBeGreaterThanOrEqual(single + 3);
  await page.getByLabel('How many people come?').fill('9');
  await expect(page).toHaveURL(`${pack}#people=9`);
  await expect(page.getByRole('row', { name: /^Agenda/ })).toContainText('2');
  await expect(page.getByRole('row', { name: /everybody/ }).first()).toContainText('11');
});

test('a follow-up kit counts the days, copies a message, saves a calendar and prints its sheet', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${workshops[0]?.url ?? ''}follow-up/`);
  await page.getByLabel('Day of the workshop').fill('2026-12-20');
  await page.getByLabel('after how many days').fill('9');
  const days = page.getByRole('region', { name: 'Your days' });
  for (const day of ['December 29, 2026', 'December 22, 2026', 'January 3, 2027', 'January 31, 2027'])
    await expect(days).toContainText(day);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the three days' }).click();
  const file = readFileSync(await (await saving).path(), 'utf8');
  expect(file.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
    'DTSTART;VALUE=DATE:20261222',
    'DTSTART;VALUE=DATE:20270103',
    'DTSTART;VALUE=DATE:20270131',
  ]);
  const message = page.getByRole('region', { name: 'Day 14' });
  await message.getByRole('button', { name: 'Copy' }).click();
  await expect(message.getByRole('status')).toHaveText('Copied. Paste it where you write to people.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('What stood in the way?');
  await page.getByLabel('after how many days').fill('60');
  await expect(days.getByText('A number of days from 1 to 42, please.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the day of my promise' })).toBeDisabled();
  expect(sheetsIn(await page.pdf({ format: 'Letter' }))).toBe(3);
});
