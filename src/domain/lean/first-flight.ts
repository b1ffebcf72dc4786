import { sheetsIn } from './links.ts';

/** The looks of a page: what its first screen needs, and what only its islands need. */
export interface Looks {
  readonly inline: string;
  /** Address of the sheet for islands; absent where there is nothing in it. */
  readonly islands?: string;
}

const head = /<style>(@layer [^{}]*;)\s*<\/style>/;
const islandStyle = /<style>(astro-island[^<]*)<\/style>/;

/** Whether a page has islands that are shown on it. */
export const hasIslands = (html: string): boolean => islandStyle.test(html);

/**
 * A script that does nothing: a browser runs it when the sheet before it is there, and shows nothing that stands behind it
 * until then. Firefox would show the islands bare otherwise; the others wait anyway.
 */
export const pause = ' ';

/**
 * A page that brings its looks along, so that the first of it is painted without asking for anything else. The sheet for islands stands
 * before the first of them, where it holds up nothing above. Returns the inline style too, for the policy.
 */
export function withLooks(html: string, { inline, islands }: Looks): { html: string; style: string } {
  const order = head.exec(html)?.[1] ?? '';
  const style = order + inline + (islandStyle.exec(html)?.[1] ?? '');
  const [old = ''] = sheetsIn(html);
  const link =
    islands === undefined ? '' : `<link rel="stylesheet" href="${islands}"><script>${pause}</script>`;
  return {
    style,
    html: html
      .replace(head, '')
      .replace(islandStyle, () => link)
      .replace(`<link rel="stylesheet" href="${old}">`, () => `<style>${style}</style>`),
  };
}
