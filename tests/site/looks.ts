import type { Page } from '@playwright/test';

/** Whether the page can be pushed sideways, and by how much. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - window.innerWidth;
    return over > 0 ? [`the page scrolls sideways by ${over} px`] : [];
  });
}

/** Text that its box cuts off, with no way to scroll to the rest. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) => {
      if (!(element instanceof HTMLElement)) return [];
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      const isHiding = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      // What is there for screen readers alone is one pixel wide.
      const isForEars = element.clientWidth <= 1 || (clipPath !== 'none' && position === 'absolute');
      const text = element.innerText.trim();
      if (isForEars || !text || !element.checkVisibility()) return [];
      const isCut =
        (isHiding(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (isHiding(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut
        ? [`cut off: ${element.tagName.toLowerCase()}.${element.className} "${text.slice(0, 40)}"`]
        : [];
    }),
  );
}

/** What is too small to be pressed: 24 px for anything, 44 px high for a button. A link inside a sentence is as high as its line. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressable = 'a[href], button, select, summary, input:not([type=hidden]), textarea, [role=button]';
    return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((element) => {
      if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) return [];
      if (element.matches('a') && getComputedStyle(element).display === 'inline') return [];
      // A press on the words of a box or circle counts as one on it.
      const label = element.matches('[type=checkbox], [type=radio]') ? element.closest('label') : null;
      const { width, height } = (label ?? element).getBoundingClientRect();
      if (width <= 1 || height <= 1) return [];
      const least = element.matches('button, summary, select, [role=button]') ? 44 : 24;
      // A fraction of a pixel is lost where the browser rounds.
      if (height >= least - 0.5 && width >= 23.5) return [];
      const name = (element.innerText || element.getAttribute('aria-label') || element.id).trim();
      return [
        `${element.tagName.toLowerCase()}.${element.className} "${name.slice(0, 30)}" is ${Math.round(width)} × ${Math.round(height)} px`,
      ];
    });
  });
}

/** What moves. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { duration = 0 } = animation.effect?.getComputedTiming() ?? {};
      // A hundredth of a second is how styles say "at once".
      if (animation.playState !== 'running' || Number(duration) <= 10) return [];
      const target = (animation.effect as KeyframeEffect | null)?.target;
      return [
        `${target?.tagName.toLowerCase() ?? ''}.${target?.className ?? ''} moves for ${Number(duration)} ms`,
      ];
    }),
  );
}

/** Buttons that can be seen and pressed, so none in a group that is shut. Without scripts none of them does anything. */
export function buttons(page: Page): Promise<string[]> {
  return page
    .locator('button:visible:enabled')
    .evaluateAll((all) => all.map((button) => button.textContent.trim().slice(0, 40)));
}

/** What can be read in a page's main part: its lines, without what buttons, status lines and islands say, which is about what can be done with them. */
export function linesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blocks = 'h1, h2, h3, h4, h5, p, li, dt, dd, td, th, legend, figcaption, blockquote, summary';
    return [...document.querySelectorAll<HTMLElement>('main :is(' + blocks + ')')].flatMap((element) => {
      const isAside = element.closest(
        'astro-island, [data-needs-script], [role=status], [aria-live], noscript, dialog, [hidden]',
      );
      // What is folded away can be unfolded by everybody.
      const isGone = (one: Element | null): boolean =>
        one !== null && (getComputedStyle(one).display === 'none' || isGone(one.parentElement));
      if (isAside || element.querySelector(blocks) || isGone(element)) return [];
      const line = element.textContent.replace(/\s+/g, ' ').trim();
      return line ? [line] : [];
    });
  });
}

/** Lines of one page that another one lacks. */
export function missingFrom(lines: readonly string[], wanted: readonly string[]): string[] {
  const all = lines.join('\n');
  return [...new Set(wanted)].filter((line) => !all.includes(line));
}

/** Applies styles as a reader's own style sheet would, past the policy of the page. */
export function wear(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** What WCAG 1.4.12 lets every reader ask for. */
export const spacious = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Text twice as large, as a reader sets it in the browser. */
export const large = 'html { font-size: 200% !important; }';

/** Brings every island to life: they wake when they are near. */
export function wakeAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const island of document.querySelectorAll('astro-island')) {
      // An island itself takes no room.
      (island.firstElementChild ?? island).scrollIntoView();
      while (island.hasAttribute('ssr')) await new Promise(requestAnimationFrame);
    }
  });
}
