import type { Page } from '@playwright/test';
import { pagesOf } from './dist.ts';
import { expect, test } from './guard.ts';

const decks = pagesOf('dist')
  .map(({ path }) => path)
  .filter((path) => path.endsWith('/deck/'));

/** Goes through every slide of the open deck. Gives each slide's title and what of it leaves the stage, is cut off, or runs into its title or its foot. */
function walk(page: Page): Promise<{ title: string; outside: string[] }[]> {
  return page.evaluate(async () => {
    const drawn = () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      });
    const stage = document.querySelector('.reveal .slides');
    const bar = document.querySelector('[data-deck-bar]');
    if (!stage || !bar) throw new Error('this deck has no stage or no bar');
    const seen = [];
    const count = stage.querySelectorAll('section').length;
    for (let number = 1; number <= count; number += 1) {
      window.location.hash = `#/${number}`;
      await drawn();
      const slide = stage.querySelector<HTMLElement>('section.present');
      if (!slide) throw new Error(`slide ${number} does not show`);
      const { left, top, right } = stage.getBoundingClientRect();
      const bottom = bar.getBoundingClientRect().top;
      const outside = [...slide.querySelectorAll('*')].filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.width < 2 || box.height < 2) return false;
        const leaves =
          box.left < left - 1 || box.top < top - 1 || box.right > right + 1 || box.bottom > bottom + 1;
        const { overflowY } = getComputedStyle(element);
        const isCut = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        return leaves || isCut;
      });
      const meets = (one: Element, other: Element) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      };
      const ends = [...slide.querySelectorAll('.screen > :is(h2, .screen-foot)')];
      const inner = [...slide.querySelectorAll('.screen-body > *')];
      const torn = inner.filter((part) => ends.some((end) => meets(part, end)));
      seen.push({
        title: slide.dataset['title'] ?? '',
        outside: [...outside, ...torn].map(
          (element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
        ),
      });
    }
    return seen;
  });
}

const sizes = [
  [1280, 720],
  [1024, 768],
] as const;

test('every slide of every deck fits its screen, at 16:9 or at 4:3', async ({ page }) => {
  test.setTimeout(400_000);
  expect(decks.length).toBeGreaterThan(9);
  for (const [n, deck] of decks.entries()) {
    await page.goto(deck);
    await page.waitForSelector('.reveal.ready');
    // The quick run looks at decks in turn at one size and the other, the full run at both.
    for (const [width, height] of process.env['FULL'] ? sizes : [sizes[n % 2] ?? sizes[0]]) {
      await page.setViewportSize({ width, height });
      const seen = await walk(page);
      // One slide after the other, none of them twice.
      expect(new Set(seen.map(({ title }) => title)).size, deck).toBeGreaterThan(5);
      for (const { title, outside } of seen)
        expect.soft(outside, `${deck} “${title}” leaves ${width} × ${height}`).toEqual([]);
    }
  }
});
