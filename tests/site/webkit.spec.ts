import { expect, test } from '@playwright/test';
import { askAxe, axeSource, told } from './axe.ts';
import { kinds, tags } from './kinds.ts';
import { unexplained } from './needs-review.ts';
import { ports } from './playwright.config.ts';
import { serve } from './stoppable.ts';
import { wakeAll } from './wake.ts';
import { keys, startWebKit, type WebKit } from './webkit.ts';

const site = `http://localhost:${ports.site}`;
const lesson = '/en/lessons/foundations/what-organizing-is/';
const quiz = '/en/assessments/what-organizing-is-check/';

const themes = ['light', 'dark'] as const;

let webkit: WebKit;
test.beforeAll(async () => {
  webkit = await startWebKit(site);
});
test.afterAll(() => webkit.stop());

/** Runs in the page: whether its text, as it is shown, says so. */
const shows = (words: string) => Boolean(document.querySelector('main')?.innerText.includes(words));
/** Runs in the page: whether the control that has the focus is called so. */
const isAt = (name: string) => {
  const { activeElement: at } = document;
  const label = at instanceof HTMLInputElement ? at.labels?.[0] : at;
  return at !== document.body && Boolean(label?.textContent.trim().startsWith(name));
};

/** Goes on with the Tab key until the control of this name has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await webkit.run(isAt, name)) return;
    await webkit.press(keys.tab);
  }
  throw new Error(`the Tab key never comes to "${name}"`);
}

for (const theme of themes)
  test(`axe finds nothing on one page of each kind, ${theme}, as narrow as a phone`, async () => {
    test.setTimeout(1_800_000);
    await webkit.goto('/en/about/');
    await webkit.run((chosen) => localStorage.setItem('groundwork:theme', chosen), theme);
    expect(kinds.length).toBeGreaterThan(35);
    let looked = 0;
    for (const path of kinds) {
      await webkit.goto(path);
      await webkit.run(wakeAll);
      await webkit.inject(axeSource);
      const { faults, unsure } = await webkit.run(askAxe, tags);
      expect.soft(told(path, faults)).toEqual([]);
      expect.soft(told(path, unexplained(path, unsure))).toEqual([]);
      const [room, width] = await webkit.run(
        () => [innerWidth, document.documentElement.scrollWidth] as const,
      );
      expect(room).toBe(320);
      expect.soft(width, `${path} scrolls sideways`).toBeLessThanOrEqual(room);
      looked += 1;
    }
    expect(looked).toBe(kinds.length);
  });

test('a page that is spoilt on purpose is found out', async () => {
  await webkit.goto('/en/search/');
  await webkit.run(wakeAll);
  await webkit.run(() => {
    for (const label of document.querySelectorAll('main label')) label.remove();
  });
  await webkit.inject(axeSource);
  const { faults } = await webkit.run(askAxe, tags);
  expect(faults.map(({ rule }) => rule)).toContain('label');
});

test('a question is answered with the keyboard alone, is there after a reload, and is erased', async () => {
  await webkit.goto(quiz);
  await webkit.run(wakeAll);
  await tabTo('Ines: We plan events');
  await webkit.press(' ');
  await tabTo('Check');
  await webkit.press(keys.enter);
  await webkit.until(shows, 'Not this one');
  await webkit.until(shows, 'Saved on this device');

  await webkit.goto(quiz);
  await webkit.run(wakeAll);
  await webkit.until(shows, 'You answered this before.');

  await webkit.goto('/erase/');
  await webkit.until(() => !document.querySelector<HTMLButtonElement>('main button')?.disabled);
  await tabTo('Erase everything');
  await webkit.press(keys.enter);
  await webkit.until(() =>
    /Erased|is gone|have been erased/.test(document.querySelector('main')?.innerText ?? ''),
  );
  await webkit.goto('/en/workbook/');
  await webkit.until(shows, 'Nothing is here yet');
});

test('a concept is found with the keyboard alone', async () => {
  await webkit.goto('/');
  // The key works once the page's scripts have come.
  await expect(async () => {
    await webkit.press('/');
    expect(
      await webkit.run(() => document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]')?.open),
    ).toBe(true);
  }).toPass();
  for (const letter of 'mandate') await webkit.press(letter);
  await webkit.until(() =>
    Boolean(
      document.querySelector('dialog[data-search-dialog] [role=option]')?.textContent.includes('Mandate'),
    ),
  );
  await webkit.press(keys.down, keys.enter);
  await webkit.until(() => location.pathname === '/en/concepts/mandate/');
});

test('a visited page reads with the server stopped, and what was not visited says so', async () => {
  test.setTimeout(240_000);
  const server = await serve('.cache/fixture-site', '/sub/folder/');
  // A browser of its own: WebKitGTK keeps no worker of a second address while that of a first one, whose page was left, is still on its way.
  const own = await startWebKit(server.url);
  try {
    await own.goto(`${server.url}/en/lessons/garden/plant-a-bed/`);
    const title = await own.text('h1');
    await own.run(wakeAll);
    await expect.poll(() => own.run(async () => Boolean(await caches.match(location.href)))).toBe(true);
    await server.stop();
    await own.goto(`${server.url}/en/lessons/garden/plant-a-bed/`);
    expect(await own.text('h1')).toBe(title);
    await own.goto(`${server.url}/en/lessons/garden/share-the-water/`);
    expect(await own.text('h1')).toBe('This page is not on your device');
  } finally {
    await own.stop();
    await server.stop();
  }
});

test.describe('with scripts off', () => {
  test('a lesson reads to the end, and its answers can be opened', async () => {
    const plain = await startWebKit(site, { hasScripts: false });
    try {
      await plain.goto(lesson);
      const text = await plain.text('main');
      for (const words of [
        'The last bus',
        'Three questions to ask of any work',
        'Limits and criticism',
        'Sources',
      ])
        expect(text).toContain(words);
      expect(text).toContain('Whose words come closest?');
    } finally {
      await plain.stop();
    }
  });
});
