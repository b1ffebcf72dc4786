import { enterLater } from './enter-later.ts';
import { takeOver } from './handover.ts';
import { hasSingleKeys, opensSearch } from './shortcut.ts';

/** Opens the search where a page has one: from links that lead to it, and with its keys. Everything else is loaded then. */
export function startSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (!dialog) return;
  takeOver();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-search-open]')];
  if (!('showModal' in dialog)) return;

  const load = () => import('./dialog.ts');
  const warm = async () => (await load()).fetchSetting(dialog);
  const early = enterLater(dialog.querySelector<HTMLInputElement>('[data-search-input]'));
  const open = () => {
    const field = document.querySelector<HTMLInputElement>('[data-search-page] [data-search-input]');
    if (field) {
      field.focus();
      return;
    }
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLInputElement>('[data-search-input]')?.select();
    load()
      .then(({ useDialog }) => useDialog(dialog))
      .then(early, () => {
        dialog.querySelector('[data-search-broken]')?.removeAttribute('hidden');
        dialog.querySelector('[data-search-start]')?.setAttribute('hidden', '');
        dialog.querySelector('[data-search-input]')?.setAttribute('aria-expanded', 'false');
      });
  };

  for (const link of links) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-keyshortcuts', `Control+K Meta+K${hasSingleKeys() ? ' /' : ''}`);
    link.addEventListener('pointerenter', () => void warm().catch(() => undefined), { once: true });
    link.addEventListener('click', (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open();
    });
    const keys = link.querySelector('kbd');
    if (keys && /Mac|iPhone|iPad/.test(navigator.platform))
      keys.textContent = dialog.dataset['keysMac'] ?? '';
  }
  addEventListener('keydown', (event) => {
    if (!opensSearch(event)) return;
    event.preventDefault();
    open();
  });
}
