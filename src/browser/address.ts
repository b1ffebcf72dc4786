/** The address of a place on this page, to come back to from somewhere else. */
export function addressOf(anchor: string): string {
  const address = new URL(window.location.href);
  address.hash = anchor;
  return address.href;
}
