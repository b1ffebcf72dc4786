import { readSearches, withSearch } from '#domain/search/recent.ts';
import { forget, recall, remember } from '#browser/tab-memory.ts';

const name = 'searches';

/** Searches of this tab that led to something, the last first. The device page shows them, and closing the tab forgets them. */
export function recentSearches(): string[] {
  return readSearches(recall(name));
}

/** Keeps a search for this tab, once one of its results is opened. */
export function keepSearch(query: string): void {
  remember(name, JSON.stringify(withSearch(recentSearches(), query)));
}

/** Forgets the searches of this tab. */
export function forgetSearches(): void {
  forget(name);
}
