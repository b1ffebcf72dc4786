import type { DeckState } from '#domain/presenting.ts';

// What is said in one breath: a point, a paragraph, a row, a name in a picture.
const line = '.screen-body :is(li, p, tr, text)';

/** The lines of a slide that can be pointed at, in order. */
export function linesOn(slide: HTMLElement | undefined): Element[] {
  return [...(slide?.querySelectorAll(line) ?? [])].filter(
    (one) => !one.matches('[hidden], .visually-hidden') && !one.parentElement?.closest('.screen-body li'),
  );
}

/** Which line was clicked on; nothing where the click was meant for something else. */
export function lineAt(target: EventTarget | null, slide: HTMLElement | undefined): number | undefined {
  if (
    !(target instanceof Element) ||
    target.closest('a, button, input') ||
    getSelection()?.isCollapsed === false
  )
    return undefined;
  const at = linesOn(slide).findIndex((one) => one.contains(target));
  return at < 0 ? undefined : at;
}

/** Marks the line that is pointed at and dims the others. Gives its text, to be said. */
export function showPoint(
  slides: readonly HTMLElement[],
  { position, point }: DeckState,
): string | undefined {
  for (const marked of document.querySelectorAll('[data-pointed], [data-dim]')) {
    marked.removeAttribute('data-pointed');
    marked.removeAttribute('data-dim');
  }
  const lines = linesOn(slides[position]);
  const pointed = point === undefined ? undefined : lines[point];
  if (!pointed) return undefined;
  for (const one of lines) one.setAttribute(one === pointed ? 'data-pointed' : 'data-dim', '');
  return pointed.textContent.trim();
}
