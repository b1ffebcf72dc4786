import { facetNames, type FacetName } from '#domain/search/record.ts';
import type { SearchState } from '#domain/search/state.ts';
import type { Counts } from './pagefind.ts';

/** Values shown of a long facet before somebody asks for all. */
const shownAtFirst = 8;

/** What is ticked, by facet; facets without a tick are left out. */
export function choices(root: HTMLElement): SearchState['chosen'] {
  const ticked = facetNames.map((name) => {
    const boxes = boxesOf(root, name).filter(({ checked }) => checked);
    return [name, boxes.map(({ value }) => value)] as const;
  });
  return Object.fromEntries(ticked.filter(([, values]) => values.length > 0));
}

/** Ticks the chosen values and no others. */
export function tick(root: HTMLElement, chosen: SearchState['chosen']): void {
  for (const name of facetNames)
    for (const box of boxesOf(root, name)) box.checked = chosen[name]?.includes(box.value) ?? false;
}

/** Writes beside each value how many pages it leaves, and hides values that leave none. Facets not named are put away. */
export function showCounts(
  root: HTMLElement,
  counts: Counts,
  names: readonly FacetName[] = facetNames,
): void {
  for (const name of facetNames) {
    const group = root.querySelector<HTMLElement>(`[data-facet="${name}"]`);
    if (!group) continue;
    const numbers = counts[name];
    const rows = boxesOf(root, name).map((box) => ({ box, n: numbers?.[box.value] ?? 0 }));
    const isLong = group.hasAttribute('data-facet-long') && !group.hasAttribute('data-facet-all');
    const best = new Set([...rows].sort((a, b) => b.n - a.n).slice(0, shownAtFirst));
    for (const row of rows) {
      const label = row.box.closest('label');
      const count = label?.querySelector('[data-count]');
      if (count) count.textContent = numbers ? String(row.n) : '';
      const isUseful = !numbers || row.n > 0;
      if (label) label.hidden = !row.box.checked && (!isUseful || (isLong && !best.has(row)));
    }
    const all = group.querySelector<HTMLElement>('[data-facet-more]');
    if (all) all.hidden = !isLong || rows.filter(({ n }) => !numbers || n > 0).length <= shownAtFirst;
    group.hidden = !names.includes(name) || rows.every(({ box }) => box.closest('label')?.hidden);
  }
}

function boxesOf(root: HTMLElement, name: FacetName): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>(`[data-facet="${name}"] input`)];
}
