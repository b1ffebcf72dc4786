/** The mark that print styles look for: only what carries it is printed. */
const MARK = 'data-print-only';

/** Prints one part of the page. */
export function printPart(part: HTMLElement): void {
  part.setAttribute(MARK, '');
  // Some phones return at once and draw the page later, so the mark goes when the browser says it is done.
  window.addEventListener('afterprint', () => part.removeAttribute(MARK), { once: true });
  window.print();
}
