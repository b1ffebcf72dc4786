import { dataOf } from '#browser/element-data.ts';
import { writesNothingClear } from '#browser/record/preferences.ts';
import { handedOver, keepWords } from '#browser/typed-words.ts';
import type { SearchState } from '#domain/search/state.ts';
import { startBox } from './box.ts';
import { startCombobox } from './combobox.ts';
import { engineOf } from './engine.ts';
import { showRecent } from './recent-list.ts';
import type { SearchSetting } from './words.ts';

const settings = new WeakMap<HTMLDialogElement, Promise<SearchSetting>>();
const alive = new WeakMap<HTMLDialogElement, () => void>();

/** Brings an open search dialog to life, once; each time it is opened, it shows the last searches. Rejects where its words do not come. */
export async function useDialog(dialog: HTMLDialogElement): Promise<void> {
  const setting = await fetchSetting(dialog);
  const look = alive.get(dialog) ?? start(dialog, setting);
  alive.set(dialog, look);
  look();
}

/** Fetches what the search needs to know from its page, once; again where that failed. */
export function fetchSetting(dialog: HTMLDialogElement): Promise<SearchSetting> {
  const setting = settings.get(dialog) ?? dataOf<SearchSetting>(dialog, 'searchSetting');
  settings.set(dialog, setting);
  setting.catch(() => settings.delete(dialog));
  return setting;
}

/** Returns how the last searches are looked for again. */
function start(dialog: HTMLDialogElement, setting: SearchSetting): () => void {
  const engine = engineOf(setting);
  const all = dialog.querySelector<HTMLAnchorElement>('[data-search-all]');
  const page = all?.getAttribute('href') ?? '';
  // Where nothing that is typed may be written down, no other page could know what to look for.
  if (all) all.hidden = writesNothingClear();

  const stateOf = (query: string): SearchState => ({ query, chosen: {} });
  // What is typed enters no address: the search page finds it in the memory of the tab.
  const leadOn = ({ query }: SearchState) =>
    all?.setAttribute('href', query.trim() ? `${page}#${handedOver}` : page);
  const field = dialog.querySelector<HTMLInputElement>('[data-search-input]');
  all?.addEventListener('click', () => keepWords('search', field?.value.trim() ?? ''));

  let look = () => {};
  startBox(dialog, {
    setting,
    engine,
    amount: { rows: 8, sections: 2, counts: false },
    stateOf,
    onAsked: leadOn,
    onOpened: () => look(),
    results(parts, acts) {
      look = showRecent(dialog, parts.field);
      const onAll = () => {
        const query = parts.field.value.trim();
        if (!query || all?.hidden) return;
        // Enter may come before the field was asked about.
        leadOn(stateOf(query));
        all?.click();
      };
      return startCombobox(parts, { ...acts, onAll });
    },
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
  return look;
}
