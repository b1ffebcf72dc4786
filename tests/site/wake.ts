/** Runs in a page: brings every island of it alive. They wake when they are near, and have no place of their own but that of what is in them. */
export async function wakeAll(): Promise<void> {
  for (const island of document.querySelectorAll('astro-island')) {
    [...island.children].find((child) => child.getClientRects().length > 0)?.scrollIntoView();
    while (island.hasAttribute('ssr')) await new Promise((again) => setTimeout(again, 50));
  }
}
