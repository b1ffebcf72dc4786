/**
 * Completes the addresses in "Cite this page" where the build could not: a site that is built without its name writes
 * paths only, and a path alone leads no reader of a citation anywhere. The page itself knows where it stands.
 */
export function completeAddresses(page: URL): void {
  // A page opened from a folder has no address that others can reach.
  if (!page.protocol.startsWith('http')) return;
  for (const cite of document.querySelectorAll<HTMLElement>('[data-cite-path]')) {
    const { citePath = '' } = cite.dataset;
    for (const text of cite.querySelectorAll('pre'))
      text.textContent = text.textContent.replaceAll(citePath, new URL(citePath, page).href);
  }
}
