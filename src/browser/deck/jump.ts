/** Opens a dialog of links to slides, at the last one that is not behind the slide that is shown. */
export function openAt(dialog: HTMLDialogElement, position: number): void {
  const links = [...dialog.querySelectorAll<HTMLElement>('[data-go]')];
  const current = links.filter((link) => Number(link.dataset['go']) <= position).pop();
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    link.onclick = () => dialog.close();
  }
  dialog.showModal();
  current?.focus();
}

/** Opens the list of parts to jump to. Says whether this deck has one. */
export function showJump(position: number): boolean {
  const dialog = document.querySelector<HTMLDialogElement>('[data-deck-jump]');
  if (dialog) openAt(dialog, position);
  return dialog !== null;
}
