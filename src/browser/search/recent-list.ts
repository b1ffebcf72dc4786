import { element } from './nodes.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** Shows the last searches of this tab before anything is typed, with a button that forgets them. Returns how to look again. */
export function showRecent(root: HTMLElement, field: HTMLInputElement): () => void {
  const group = root.querySelector<HTMLElement>('[data-search-recent]');
  const clear = root.querySelector<HTMLButtonElement>('[data-search-forget]');
  const look = () => {
    const recent = recentSearches();
    const options = recent.map((text, n) =>
      element('button', '', [text], {
        ...{ type: 'button', role: 'option', id: `search-recent-${n + 1}`, tabindex: '-1' },
        'data-search-suggest': text,
      }),
    );
    group?.querySelector('[data-search-recent-list]')?.replaceChildren(...options);
    if (group) group.hidden = recent.length === 0;
    if (clear) clear.hidden = recent.length === 0;
  };
  clear?.addEventListener('click', () => {
    forgetSearches();
    field.focus();
    look();
  });
  look();
  return look;
}
