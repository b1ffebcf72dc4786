import { writeState } from '#domain/search/state.ts';
import { startBox } from './box.ts';
import { engineOf } from './engine.ts';
import { settingOf } from './words.ts';

const alive = new WeakSet<HTMLDialogElement>();

/** Brings an open search dialog to life, once. */
export function useDialog(dialog: HTMLDialogElement): void {
  if (alive.has(dialog)) return;
  alive.add(dialog);
  const setting = settingOf(dialog);
  const engine = engineOf(setting);
  const all = dialog.querySelector<HTMLAnchorElement>('[data-search-all]');
  const page = all?.getAttribute('href') ?? '';

  startBox(dialog, {
    setting,
    engine,
    amount: { rows: 8, sections: 2, counts: false },
    stateOf: (query) => ({ query, chosen: {} }),
    onAsked: (state) => {
      // The search page reads the fragment, which no server sees.
      const fragment = writeState(state);
      all?.setAttribute('href', fragment ? `${page}#${fragment}` : page);
    },
  });
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    const isLink = target instanceof Element && target.closest('a');
    const isBackdrop = target === dialog;
    const isClose = target instanceof Element && target.closest('[data-search-close]');
    if (isLink || isBackdrop || isClose) dialog.close();
  });
  engine.warm();
}
