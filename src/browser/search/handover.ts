import type { Sought } from '#domain/search/passage.ts';
import { forget, recall, remember } from '#browser/tab-memory.ts';

const name = 'sought';

/**
 * Hands what was looked for over to the page that a link leads to: through the memory of the tab, so that it enters no address, no history and no
 * request. A link into the page that is open already needs nobody to arrive.
 */
export function handOver(link: HTMLAnchorElement, words: readonly string[]): void {
  const sought = JSON.stringify({ path: link.pathname, words } satisfies Sought);
  const { pathname, search } = location;
  const isHere = link.hash !== '' && link.pathname === pathname && link.search === search;
  if (isHere) void arrive(sought);
  else remember(name, sought);
}

/** Takes what was handed over to this page, once. What marks it is loaded only then. */
export function takeOver(): void {
  const sought = recall(name);
  if (sought === null) return;
  forget(name);
  void arrive(sought);
}

async function arrive(sought: string): Promise<void> {
  (await import('./arrival.ts')).markPassage(sought);
}
