/** Covers the page in black and uncovers it. Returns how; nothing under the cover can be reached. */
export function blackCover(covered: readonly HTMLElement[]): (isBlack: boolean) => void {
  const cover = document.querySelector<HTMLElement>('[data-deck-black]');
  let focused: Element | null = null;
  return (isBlack) => {
    if (!cover || cover.hidden === !isBlack) return;
    if (isBlack) focused = document.activeElement;
    cover.hidden = !isBlack;
    for (const part of covered) part.inert = isBlack;
    if (isBlack) cover.focus();
    else if (focused instanceof HTMLElement) focused.focus();
  };
}
