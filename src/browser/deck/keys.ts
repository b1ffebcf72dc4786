import { commandOf, type DeckCommand } from '#domain/deck.ts';
import { recall, remember } from '#browser/tab-memory.ts';

// Elements that use these keys themselves.
const writes = 'input:not([type="checkbox"]), select, textarea, [contenteditable]';
const isPressed = 'a, button, summary, input, select';

/**
 * Turns keys and the page's buttons into commands, and runs the dialog that lists the keys. While somebody points at a line
 * of the slide, some keys mean something else.
 */
export function listen(run: (command: DeckCommand) => void, isPointing: () => boolean): void {
  const letters = document.querySelector<HTMLInputElement>('[data-deck-letters]');
  if (letters) {
    letters.checked = recall('deck-letters') !== 'off';
    letters.addEventListener('change', () => remember('deck-letters', letters.checked ? 'on' : 'off'));
  }

  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target, defaultPrevented } = event;
    if (defaultPrevented || ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return;
    if (target instanceof Element && (target.closest(writes) || (key === ' ' && target.closest(isPressed))))
      return;
    const command = commandOf(key, {
      isShift: shiftKey,
      hasLetters: letters?.checked ?? true,
      isPointing: isPointing(),
    });
    if (!command) return;
    event.preventDefault();
    run(command);
  });

  for (const button of document.querySelectorAll<HTMLElement>('[data-do]')) {
    button.addEventListener('click', () => run(button.dataset['do'] as DeckCommand));
  }
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      // Where the browser found nothing to return to, the focus must not stay in a dialog that is gone.
      if (document.activeElement instanceof HTMLElement && dialog.contains(document.activeElement))
        document.activeElement.blur();
    });
  }
}

/** Opens the list of keys. */
export function showKeys(): void {
  document.querySelector<HTMLDialogElement>('[data-deck-keys]')?.showModal();
}
