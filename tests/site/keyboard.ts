import type { Page } from '@playwright/test';

/** As many presses as no page asks for. */
const MOST = 3_000;

/**
 * Walks through a page with the Tab key, and says where the focus is held. It may come back to where it began, when all of the page was passed; anything
 * else that it comes back to keeps whoever has no mouse.
 */
export async function trapsIn(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const window_ = window as unknown as { passed: Element[] };
    window_.passed = [];
  });
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const { passed } = window as unknown as { passed: Element[] };
      const here = document.activeElement;
      // Past the last control the browser itself has the focus, or begins again.
      if (!here || here === document.body || here === passed[0]) return { isOver: true, trap: '' };
      const name = `${here.tagName.toLowerCase()} "${(here.textContent || here.id).trim().slice(0, 40)}"`;
      // A field for a day or a time has parts: hours, minutes, morning or evening, the picker.
      const isPart = here === passed.at(-1) && here.matches('[type=date], [type=time]');
      const stays = passed.filter((one) => one === here).length;
      if (stays > (isPart ? 4 : 0)) return { isOver: true, trap: `the focus is held at ${name}` };
      passed.push(here);
      return { isOver: false, trap: '' };
    });
    if (found.isOver) {
      const isPassed = await page.evaluate(
        () => (window as unknown as { passed: Element[] }).passed.length > 0,
      );
      return found.trap ? [found.trap] : isPassed ? [] : ['nothing takes the focus'];
    }
  }
  return ['the walk has no end'];
}
