/** Lets arrow keys, Home and End walk from the field through everything that can be opened, and typing lead back to the field. */
export function walkWithArrows(
  root: HTMLElement,
  { field, onNothingYet }: { field: HTMLInputElement; onNothingYet: () => void },
): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [...root.querySelectorAll<HTMLElement>('[data-search-stop]')].filter(isShown);
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const isField = document.activeElement === field;
    if (at < 0 && !isField) return;
    const to = isField ? fromField(event.key) : fromStop(event.key, { at, last: stops.length - 1 });
    if (to === undefined) {
      // A letter typed on a result belongs to the search.
      if (!isField && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ')
        field.focus();
      return;
    }
    const target = to < 0 ? field : stops[to];
    event.preventDefault();
    if (!target) {
      onNothingYet();
      return;
    }
    target.focus();
    // All that belongs to a result is brought into view, not its title alone.
    target.parentElement?.scrollIntoView({ block: 'nearest' });
  });
}

function fromField(key: string): number | undefined {
  return key === 'ArrowDown' || key === 'Enter' ? 0 : undefined;
}

/** The next stop, or -1 for the field. */
function fromStop(key: string, { at, last }: { at: number; last: number }): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
