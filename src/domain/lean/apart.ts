import { escaped, large, unescaped } from './written.ts';

const island = /(<astro-island\b[^>]*?) props="([^"]*)"([^>]*?\sclient="(?:near|now)")/g;

/**
 * Takes the large properties out of a page's islands and names the files that hold them instead; `fileOf` keeps one and says its
 * address. Without scripts nobody reads them, words are the same in every island of a kind, and the rest says once more what the
 * page shows already.
 */
export function takenApart(html: string, fileOf: (property: string) => string): string {
  return html.replace(island, (all, before: string, written: string, after: string) => {
    const here: Record<string, unknown> = {};
    const apart: Record<string, string> = {};
    for (const [name, value] of Object.entries(JSON.parse(unescaped(written)) as object)) {
      const text = JSON.stringify(value);
      if (text.length < large) here[name] = value;
      else apart[name] = fileOf(text);
    }
    if (Object.keys(apart).length === 0) return all;
    return `${before} props="${escaped(here)}" data-apart="${escaped(apart)}"${after}`;
  });
}
