import { openAt } from './jump.ts';

/** Fills the overview with small copies of the slides, once. They are pictures there: without names, nothing to reach. */
function fillThumbs(dialog: HTMLElement, slides: readonly HTMLElement[]): void {
  for (const thumb of dialog.querySelectorAll<HTMLElement>('[data-thumb]')) {
    const screen = slides[Number(thumb.dataset['thumb'])]?.querySelector('.screen');
    if (!screen || thumb.childElementCount > 0) continue;
    const copy = screen.cloneNode(true) as HTMLElement;
    for (const named of copy.querySelectorAll('[id], [aria-labelledby]')) {
      named.removeAttribute('id');
      named.removeAttribute('aria-labelledby');
    }
    for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
    thumb.append(copy);
  }
}

/** Opens the overview of all slides, or closes it. */
export function toggleOverview(slides: readonly HTMLElement[], position: number): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-deck-overview]');
  if (!dialog) return;
  if (dialog.open) {
    dialog.close();
    return;
  }
  fillThumbs(dialog, slides);
  openAt(dialog, position);
}
