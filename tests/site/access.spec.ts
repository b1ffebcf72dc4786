import type { Page } from '@playwright/test';
import { axeIn } from './axe.ts';
import { pagesOf } from './dist.ts';
import { expect, test } from './guard.ts';
import { kinds, tags } from './kinds.ts';

const widths = [320, 768, 1280] as const;
const themes = ['light', 'dark'] as const;

const pages = pagesOf('dist');
const all = pages.map(({ path }) => path);
/** Told by the part of the full run that takes longest. */
const isEveryPage = Boolean(process.env['EVERY_PAGE']);

async function open(page: Page, path: string) {
  await page.goto(path);
  // Islands come alive when they are near; bring them all.
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr');
  }
}

async function dress(page: Page, theme: (typeof themes)[number], width: number) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
}

async function look(page: Page, path: string, theme: (typeof themes)[number], width: number) {
  await dress(page, theme, width);
  const { violations } = await axeIn(page)
    // What passes is not asked for: on long pages that is most of the work.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
  expect.soft(found, `${path} in ${theme} at ${width} px`).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(overflow, `${path} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
}

const instrument = /^\/en\/assessments\/([^/]+)\/$/;
const lesson = /^\/en\/lessons\/[^/]+\/[^/]+\/$/;

/** What a page is made of that another page may lack: its islands. */
function partsOf(html: string): string[] {
  return [...html.matchAll(/component-url="[^"]*\/([^/".]+)\.[^"]*"/g)].map(([, name = '']) => name);
}

/** As few pages as hold every island once: the page that brings most that is new comes next. */
function covering(candidates: typeof pages): string[] {
  const seen = new Set<string>();
  const chosen: string[] = [];
  const isNew = ({ html }: { html: string }) => new Set(partsOf(html).filter((part) => !seen.has(part))).size;
  for (;;) {
    const [best] = candidates.toSorted((a, b) => isNew(b) - isNew(a));
    if (!best || isNew(best) === 0) return chosen;
    for (const part of partsOf(best.html)) seen.add(part);
    chosen.push(best.path);
  }
}

const covered = covering(pages.filter(({ path }) => lesson.test(path) || instrument.test(path)));

type Look = [theme: (typeof themes)[number], width: number];

/**
 * From page to page theme and width take turns. In the full run every page is seen in both themes and three widths, and from page to page another width
 * is the only one in its theme; it is loaded once, as by somebody who turns a phone or switches the lamp off.
 */
function looksAt(turn: number): [Look, ...Look[]] {
  const [theme = 'light', other = 'dark'] = turn % 2 ? [...themes].reverse() : themes;
  const [width = 320, ...more] = widths.map((_, n) => widths[(turn + n) % 3] ?? 320);
  return isEveryPage ? [[theme, width], ...more.map((one): Look => [other, one])] : [[theme, width]];
}

const looked = [...new Set([...kinds, ...(isEveryPage ? all : covered)])];
const size = 8;
for (let from = 0; from < looked.length; from += size) {
  const batch = looked.slice(from, from + size);
  test(`nothing stands in the way of a reader: pages ${from + 1} to ${from + batch.length} of ${looked.length}`, async ({
    page,
  }) => {
    test.setTimeout(isEveryPage ? 1_200_000 : 240_000);
    for (const [n, path] of batch.entries()) {
      const [first, ...others] = looksAt(from + n);
      await dress(page, ...first);
      await open(page, path);
      for (const [theme, width] of [first, ...others]) await look(page, path, theme, width);
    }
  });
}
