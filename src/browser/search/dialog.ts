import { writeState, type SearchState } from '#domain/search/state.ts';
import { startBox } from './box.ts';
import { startCombobox } from './combobox.ts';
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

  const stateOf = (query: string): SearchState => ({ query, chosen: {} });
  // The search page reads the fragment, which no server sees.
  const leadOn = (state: SearchState) => {
    const fragment = writeState(state);
    all?.setAttribute('href', fragment ? `${page}#${fragment}` : page);
  };

  startBox(dialog, {
    setting,
    engine,
    amount: { rows: 8, sections: 2, counts: false },
    stateOf,
    onAsked: leadOn,
    results: (parts, acts) =>
      startCombobox(parts, {
        ...acts,
        onAll: () => {
          const query = parts.field.value.trim();
          if (!query) return;
          // Enter may come before the field was asked about.
          leadOn(stateOf(query));
          all?.click();
        },
      }),
  });
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    // A link that opens in a new tab leaves the results where they are.
    const isLeft = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const isLink = target instanceof Element && target.closest('a') && isLeft;
    const isBackdrop = target === dialog;
    const isClose = target instanceof Element && target.closest('[data-search-close]');
    if (isLink || isBackdrop || isClose) dialog.close();
  });
  engine.warm();
}
