const link = /<link rel="stylesheet" href="([^"]*)">/g;

/** Addresses of the style sheets that a page links, in their order. */
export function sheetsIn(html: string): string[] {
  return [...html.matchAll(link)].map(([, address = '']) => address);
}

/** A page that links one style sheet, where the first of its own stood. */
export function withSheet(html: string, address: string): string {
  const [first] = sheetsIn(html);
  return html.replace(link, (all, old: string) => (old === first ? all.replace(old, address) : ''));
}
