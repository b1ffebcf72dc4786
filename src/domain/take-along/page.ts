import { hashedFolder } from '#domain/offline/hashed.ts';
import { filesFolder, firstPage, wayUp } from './places.ts';

/** Words around a page that was taken along. They may hold no sign that HTML reads in its own way. */
export interface FrameWords {
  /** The site. */
  name: string;
  /** The track, which leads to the first page. */
  track: string;
  menu: string;
  skip: string;
  concepts: string;
  /** How to go about with the copy; stands on the first page. */
  start: string;
  /** Below every page: what this copy is, and what it cannot do. */
  copy: string;
  licence: string;
}

/** What the pages of a zip have in common. */
export interface TakenTrack {
  /** Base path of the site, from slash to slash. */
  base: string;
  /** Places in the zip by the paths of the pages on the site, without the base path. */
  places: ReadonlyMap<string, string>;
  /** Where the index of concepts lies. */
  concepts: string;
  words: FrameWords;
}

/** What only a living page has: hydration, scripts, buttons. What stands in `noscript` is for exactly such a page. */
const living =
  /<\/?(?:astro-(?:island|slot)|noscript)\b[^>]*>|<(script|style|template|button|dialog)\b[^>]*>[\s\S]*?<\/\1>|<link\b[^>]*>/g;

/** Parts that only the site can use; they are marked, or wait for a script. None holds an element of its own name. */
const onlyOnSite =
  /<(\w+)\b[^>]*\sdata-(?:only-on-site|needs-script|lessons|concept-preview)\b[^>]*>[\s\S]*?<\/\1>/g;

const links = /<a\b([^>]*?)\shref="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;

/**
 * A built page as it is read from a folder, without a server and without scripts: its text and its looks, a frame that
 * leads around in the zip, links from file to file. A link out of the zip is its words alone, so that nobody who reads
 * without a connection runs into a page that does not come.
 */
export function takenPage(html: string, place: string, track: TakenTrack): string {
  const first = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  const styles = html
    .slice(0, html.indexOf('<body'))
    .match(/<style>[\s\S]*?<\/style>|<link rel="stylesheet"[^>]*>/g);
  const main = first(/<main\b[^>]*>([\s\S]*)<\/main>/)
    .replace(living, '')
    .replace(onlyOnSite, '');
  const ways = withWays(main, place, track);
  const page = [
    `<!DOCTYPE html><html${first(/<html\b([^>]*)>/)}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<title>${first(/<title>([\s\S]*?)<\/title>/)}</title>${(styles ?? []).join('')}</head>`,
    `<body${first(/<body\b([^>]*)>/)}>${frameAbove(place, track)}<main id="main" tabindex="-1">`,
    `${place === firstPage ? withStart(ways, track.words) : ways}</main>${frameBelow(track)}</body></html>\n`,
  ].join('');
  return page.replaceAll(track.base + hashedFolder, wayUp(place) + filesFolder);
}

/** A style sheet as it lies in a zip, beside the typefaces it asks for. */
export function takenSheet(css: string, base: string): string {
  return css.replaceAll(base + hashedFolder, '');
}

function frameAbove(place: string, { words, concepts }: TakenTrack): string {
  const up = wayUp(place);
  return (
    `<a class="skip" href="#main">${words.skip}</a><header class="top">` +
    `<a class="wordmark" href="${up}${firstPage}"><span>${words.name}</span></a>` +
    `<nav aria-label="${words.menu}"><a href="${up}${firstPage}">${words.track}</a> ` +
    `<a href="${up}${concepts}">${words.concepts}</a></nav></header>`
  );
}

function frameBelow({ words }: TakenTrack): string {
  return `<footer class="bottom"><p>${words.copy}</p><p>${words.licence}</p></footer>`;
}

/** How to begin, above everything else on the page. */
function withStart(main: string, { start }: FrameWords): string {
  return main.replace('<div class="page">', (opening) => `${opening}<p class="card">${start}</p>`);
}

/** Links lead from file to file; in a list of ways, one that leads out is left out. */
function withWays(main: string, place: string, track: TakenTrack): string {
  const rewritten = (text: string, outside: (words: string) => string) =>
    text.replace(links, (link, before: string, href: string, after: string, words: string) => {
      if (!href.startsWith('/')) return link;
      const way = wayTo(href, place, track);
      return way === undefined ? outside(words) : `<a${before} href="${way}"${after}>${words}</a>`;
    });
  return main
    .split(/(<nav\b[\s\S]*?<\/nav>)/)
    .map((part) =>
      part.startsWith('<nav')
        ? rewritten(part, () => '').replace(/<li>\s*<\/li>/g, '')
        : rewritten(part, (words) => `<span>${words}</span>`),
    )
    .join('');
}

function wayTo(href: string, place: string, { base, places }: TakenTrack): string | undefined {
  const [path = '', fragment] = href.split('#');
  const to = places.get(path.slice(base.length - 1));
  if (to === undefined) return undefined;
  const anchor = fragment ? `#${fragment}` : '';
  return to === place && anchor ? anchor : `${wayUp(place)}${to}${anchor}`;
}
