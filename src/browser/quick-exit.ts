import { asksToLeave, countPress, type ShiftPresses } from '#domain/quick-exit.ts';
import { readPreference, writePreference } from './record/preferences.ts';
import { hasSingleKeys } from './search/shortcut.ts';

/**
 * Makes the link that leaves the site cover the page at once, and take its place in the history. Shift three times does the same.
 * Without scripts the link is a link.
 */
export function startQuickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
  if (!link) return;
  const leave = () => {
    document.documentElement.dataset['leaving'] = '';
    document.title = '…';
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    leave();
  });

  let presses: ShiftPresses = [];
  addEventListener('keydown', ({ key, timeStamp, repeat, ctrlKey, metaKey, altKey }) => {
    presses = countPress(presses, { key, at: timeStamp, isOther: repeat || ctrlKey || metaKey || altKey });
    if (asksToLeave(presses) && hasSingleKeys() && readPreference('exit') !== 'none') leave();
  });
  // Shift and a press together mark text.
  addEventListener('pointerdown', () => (presses = []));
}

/** Brings the choice of where that link stands to life. Where storage is blocked it springs back. */
export function startExitChoice(): void {
  const select = document.querySelector<HTMLSelectElement>('[data-exit-choice]');
  if (!select) return;
  const show = () => (select.value = readPreference('exit') ?? '');
  show();
  select.addEventListener('change', () => {
    writePreference('exit', select.value || null);
    show();
    document.documentElement.dataset['exit'] = select.value;
  });
}
