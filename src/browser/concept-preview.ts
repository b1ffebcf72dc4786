import { placeBeside } from '#domain/beside.ts';
import type { Definition } from '#domain/definitions.ts';
import { fetchData } from './static-file.ts';

/** Milliseconds that a pointer rests on a link before the preview opens: passing over a link opens nothing. */
const rest = 250;
/** Milliseconds that the way from a link into its preview may take. */
const grace = 300;

/**
 * Shows what a concept means beside a link to it: to a pointer that rests on the link, to whoever comes to it by key, and
 * at the first tap. Escape, a press elsewhere and moving away close it. Gives back what a tap does.
 */
export function startConceptPreviews(box: HTMLElement): (link: HTMLAnchorElement) => void {
  const text = box.querySelector<HTMLElement>('[data-preview-text]');
  let shown: HTMLAnchorElement | undefined;
  let wanted: HTMLAnchorElement | undefined;
  let isTouch = false;
  let isQuiet = false;
  let opening = 0;
  let closing = 0;

  document.addEventListener('pointerover', ({ pointerType, target }) => {
    if (pointerType === 'touch') return;
    const link = linkAt(target);
    window.clearTimeout(opening);
    if (link || isInBox(target)) {
      window.clearTimeout(closing);
      closing = 0;
      if (link && link !== shown) opening = window.setTimeout(() => void reveal(link), rest);
    } else if (shown && closing === 0) closing = window.setTimeout(leave, grace);
  });
  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    isTouch = pointerType === 'touch';
    if (!isInBox(target) && linkAt(target) !== shown) hide();
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (isQuiet || link === shown || isInBox(target)) return;
    hide();
    if (link && isKeyed(link)) void reveal(link);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !shown) return;
    const link = box.contains(document.activeElement) ? shown : undefined;
    hide();
    // The link gets the focus back without opening what was just closed.
    isQuiet = true;
    link?.focus();
    isQuiet = false;
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    // A second tap, a key and a mouse follow the link.
    if (!link || !isTouch || event.detail === 0 || link === shown || event.defaultPrevented) return;
    event.preventDefault();
    tap(link);
  });
  // What comes alive above the link, or a window that changes, moves the words.
  new ResizeObserver(place).observe(document.body);
  const here = [...document.querySelectorAll<HTMLAnchorElement>(conceptLink)];
  const reached = here.find((link) => link.matches(':hover') || isKeyed(link));
  if (reached) void reveal(reached);
  return tap;

  /** Opens at once, so that the way on is there even where the definition does not come. */
  function tap(link: HTMLAnchorElement): void {
    wanted = link;
    open(link, { title: link.textContent, definition: '' });
    box.focus({ preventScroll: true });
    void reveal(link);
  }

  async function reveal(link: HTMLAnchorElement): Promise<void> {
    wanted = link;
    const found = await definitionOf(link, box.dataset['conceptPreview'] ?? '');
    if (found && wanted === link) open(link, found);
  }

  function open(link: HTMLAnchorElement, { title, definition }: Definition): void {
    shown?.removeAttribute('aria-describedby');
    shown = link;
    box.querySelector('[data-preview-title]')?.replaceChildren(spanOf(title));
    text?.replaceChildren(spanOf(definition));
    box.querySelector('a')?.setAttribute('href', link.href);
    box.hidden = false;
    if (text) link.setAttribute('aria-describedby', text.id);
    place();
  }

  function place(): void {
    if (!shown) return;
    const { top, left } = placeBeside([...shown.getClientRects()], {
      box: box.getBoundingClientRect(),
      view: { width: document.documentElement.clientWidth, height: window.innerHeight },
    });
    const origin = document.body.getBoundingClientRect();
    box.style.setProperty('top', `${top - origin.top}px`);
    box.style.setProperty('left', `${left - origin.left}px`);
  }

  /** Closes what the pointer left, unless the keyboard is still there. */
  function leave(): void {
    closing = 0;
    if (shown && !isKeyed(shown) && !box.contains(document.activeElement)) hide();
  }

  function hide(): void {
    window.clearTimeout(opening);
    window.clearTimeout(closing);
    closing = 0;
    shown?.removeAttribute('aria-describedby');
    shown = wanted = undefined;
    box.hidden = true;
  }

  function isInBox(target: EventTarget | null): boolean {
    return target instanceof Node && box.contains(target);
  }
}

const conceptLink = 'a.concept-link';
let fetched: Promise<Readonly<Record<string, Definition>>> | undefined;

/** What the concept of a link means; absent where the file does not come, and asked for again the next time. */
async function definitionOf(link: HTMLAnchorElement, url: string): Promise<Definition | undefined> {
  fetched ??= fetchData(url);
  try {
    return (await fetched)[link.pathname.split('/').at(-2) ?? ''];
  } catch {
    fetched = undefined;
    return undefined;
  }
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>(conceptLink)) || undefined;
}

/** Whether the keyboard stands on a link. A pointer's press focuses it too. */
function isKeyed(link: HTMLAnchorElement): boolean {
  return link === document.activeElement && link.matches(':focus-visible');
}

/** Words in an element of their own: a browser that translates the page changes the element, and not our box. */
function spanOf(words: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = words;
  return span;
}
