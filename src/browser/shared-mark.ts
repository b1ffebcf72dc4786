import { finishAndClear } from './record/sharing.ts';

const CLEARED = '#cleared';

/** Makes the mark of a shared device work: one press, one question, and everything of this tab is gone. */
export function startSharedMark(): void {
  const home = document.querySelector<HTMLElement>('[data-home]')?.dataset['home'];
  const dialog = document.querySelector<HTMLDialogElement>('[data-finish-ask]');
  const status = document.querySelector<HTMLElement>('[data-cleared]');
  if (home === undefined || !dialog || !status) return;
  if (location.hash === CLEARED) {
    history.replaceState(null, '', location.pathname);
    status.textContent = status.dataset['done'] ?? '';
  }
  // A page that comes back from the browser's memory would still show what was cleared.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  document.querySelector('[data-finish]')?.addEventListener('click', () => {
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'yes') return;
    void finishAndClear().then((isGone) => {
      if (!isGone) {
        status.textContent = status.dataset['failed'] ?? '';
        return;
      }
      // The page still holds what was written; a fresh one in its place does not.
      history.replaceState(null, '', `${home}${CLEARED}`);
      location.reload();
    });
  });
}
