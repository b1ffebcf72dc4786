import { copyText } from './clipboard.ts';
import { putIntoAddress } from './typed-words.ts';

/** A button that makes a link to what is looked for. Until it is pressed no address holds what was typed. */
export interface SearchLink {
  /** Whether there is something to link to; what was said of an earlier link is taken back. */
  offer(isThere: boolean): void;
}

/** Brings the button to life. `searched` gives the search as a fragment. */
export function startSearchLink(root: HTMLElement, searched: () => string): SearchLink {
  const button = root.querySelector<HTMLButtonElement>('[data-search-link]');
  const status = root.querySelector<HTMLElement>('[data-search-link-status]');
  button?.addEventListener('click', () => void make(button));
  async function make({ dataset }: HTMLButtonElement): Promise<void> {
    putIntoAddress(searched());
    const isCopied = await copyText(location.href);
    if (status) status.textContent = (isCopied ? dataset['copied'] : dataset['made']) ?? '';
  }
  return {
    offer(isThere) {
      if (button) button.hidden = !isThere;
      if (status) status.textContent = '';
    },
  };
}
