import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pagesOf } from './dist.ts';
import { expect, test } from './guard.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 768, 1280] as const;
const themes = ['light', 'dark'] as const;

/**
 * One page of nearly each kind is looked at, and as many lessons and instruments as hold every island once, from page to page in another theme and
 * width; every kind of item is looked at in items.spec.ts. The full run looks at every page in every theme and width: other pages of a kind differ in
 * their words alone, and booklets, print packs and guides are made of what other pages show.
 */
const kinds = [
  '/',
  '/en/tracks/organize/',
  '/en/modules/foundations/',
  '/en/routes/',
  '/en/routes/new-leader/',
  '/en/lessons/foundations/organizing-and-mobilizing/',
  '/en/lessons/foundations/organizing-and-mobilizing/deck/',
  '/en/lessons/foundations/organizing-and-mobilizing/handout/',
  '/en/concepts/',
  '/en/map/',
  '/en/assessments/',
  '/en/pages/',
  '/en/cases/',
  '/en/cases/nehemiah-homes/',
  '/en/concepts/mandate/',
  '/en/activities/four-walls/',
  '/en/workshops/first-taste/deck/',
  '/en/workshops/first-taste/deck/presenter/',
  '/en/workshops/',
  '/en/workshops/first-taste/',
  '/en/workshops/first-taste/guide/',
  '/en/workshops/first-taste/prepare/',
  '/en/workshops/first-taste/follow-up/',
  '/en/assessments/practice-inventory/tally/',
  '/en/agenda/',
  '/en/room/',
  '/en/assessments/practice-inventory/',
  '/en/sources/',
  '/en/search/',
  '/en/workbook/',
  '/en/find-an-activity/',
  '/en/record/',
  '/en/review/',
  '/en/device/',
  '/en/offline/',
  '/en/about/',
  '/erase/',
  '/404.html',
];
const pages = pagesOf('dist');
const all = pages.map(({ path }) => path);
const isFull = Boolean(process.env['FULL']);

async function look(page: Page, path: string, theme: (typeof themes)[number], width: number) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
  await page.goto(path);
  // Islands come alive when they are near; bring them all.
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr');
  }
  const { violations } = await new AxeBuilder({ page })
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
// From page to page theme and width take turns.
const looked = [...new Set([...kinds, ...(isFull ? all : covered)])];
const size = 8;
for (let from = 0; from < looked.length; from += size) {
  const batch = looked.slice(from, from + size);
  test(`nothing stands in the way of a reader: pages ${from + 1} to ${from + batch.length} of ${looked.length}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const [n, path] of batch.entries()) {
      const turn = from + n;
      for (const theme of isFull ? themes : [themes[turn % 2] ?? 'light']) {
        for (const width of isFull ? widths : [widths[turn % 3] ?? 320]) await look(page, path, theme, width);
      }
    }
  });
}
