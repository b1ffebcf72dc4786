import { sortOf } from '#domain/search/order.ts';
import { facetNames, type FacetName } from '#domain/search/record.ts';
import { isNarrowed, readState, writeState, type SearchState } from '#domain/search/state.ts';
import { startSearchLink } from '#browser/search-link.ts';
import { keepSearchInAddress, searchInAddress } from '#browser/typed-words.ts';
import { startBox } from './box.ts';
import { engineOf } from './engine.ts';
import { choices, showCounts, tick } from './facets.ts';
import type { Counts } from './pagefind.ts';
import { settingOf } from './words.ts';

/** Brings the search page to life: its field, its filters, and its state, of which the fragment holds what was chosen and the tab what was typed. */
export function startSearchPage(): void {
  const root = document.querySelector<HTMLElement>('[data-search-page]');
  const field = root?.querySelector<HTMLInputElement>('[data-search-input]');
  if (root && field) start(root, field);
}

function start(root: HTMLElement, field: HTMLInputElement): void {
  const setting = settingOf(root);
  const browse = root.querySelector<HTMLElement>('[data-search-browse]');
  const clear = root.querySelector<HTMLButtonElement>('[data-search-clear]');
  const order = root.querySelector<HTMLSelectElement>('[data-search-order]');
  const filters = root.querySelector<HTMLDetailsElement>('[data-search-filters]');
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-search-suggest]'))
    button.disabled = false;
  root.dataset['alive'] = '';
  if (filters) filters.open = matchMedia('(min-width: 62rem)').matches;

  const take = ({ query, chosen, sort }: SearchState) => {
    field.value = query;
    if (order) order.value = sort ?? '';
    tick(root, chosen);
  };
  const fromSearch = readState(location.search);
  const hasQuery = Boolean(fromSearch.query) || isNarrowed(fromSearch);
  const arrived = hasQuery ? fromSearch : readState(searchInAddress('search'));
  take(arrived);
  // A query in the address would be sent to a server with the next reload; a fragment never is.
  keepSearchInAddress('search', writeState(arrived));

  let latest: Promise<Counts> | undefined;
  let recount = () => count(undefined);
  function count(counts: Counts | undefined, names: readonly FacetName[] = facetNames): void {
    recount = () => showCounts(root, counts ?? {}, names);
    recount();
  }

  const stateOf = (query: string): SearchState => {
    const sort = sortOf(order?.value);
    return { query, chosen: choices(root), ...(sort && { sort }) };
  };
  const link = startSearchLink(root, () => writeState(stateOf(field.value)));

  const engine = engineOf(setting);
  const box = startBox(root, {
    setting,
    engine,
    amount: { rows: 10, sections: 3, counts: true },
    stateOf,
    onAsked: (state) => {
      keepSearchInAddress('search', writeState(state));
      const isIdle = !state.query.trim() && !isNarrowed(state);
      if (browse) browse.hidden = !isIdle;
      link.offer(!isIdle);
      order?.closest('p')?.toggleAttribute('hidden', isIdle);
      if (clear) clear.hidden = !isNarrowed(state);
      if (isIdle) void countAll();
    },
    onAnswered: (_state, { counts }) => {
      latest = counts;
      // Titles alone are not known by minutes or days.
      if (order) order.disabled = !counts;
      // Without the index, titles can be narrowed only to what they are.
      if (!counts) count(undefined, ['kind']);
      counts?.then(
        (numbers) => latest === counts && count(numbers),
        () => latest === counts && count(undefined),
      );
    },
  });
  async function countAll(): Promise<void> {
    const counts = await engine.overview();
    const isIdle = !field.value.trim() && !isNarrowed({ query: '', chosen: choices(root) });
    if (counts && isIdle) count(counts);
  }
  root.addEventListener('focusin', () => void countAll(), { once: true });
  root.addEventListener('change', ({ target }) => {
    const isChoice = target instanceof HTMLInputElement && target.type === 'checkbox';
    if (isChoice || target === order) box.search();
  });
  clear?.addEventListener('click', () => {
    tick(root, {});
    box.search();
    field.focus();
  });
  root.addEventListener('click', ({ target }) => {
    const more = target instanceof Element ? target.closest('[data-facet-more]') : null;
    more?.closest('[data-facet]')?.setAttribute('data-facet-all', '');
    if (more) recount();
  });
  addEventListener('hashchange', () => {
    take(readState(searchInAddress('search')));
    box.search();
  });
  count(undefined);
  if (isNarrowed({ query: '', chosen: choices(root) })) box.search();
}
