import { attributesIn, type BuiltPage } from '../dist.ts';

/** Links that lead to no page, no file or no heading. */
export function deadLinks(pages: readonly BuiltPage[], isServed: (path: string) => boolean): string[] {
  const anchors = new Map(pages.map(({ path, html }) => [path, new Set(attributesIn(html, 'id'))]));
  return pages.flatMap(({ path, html }) =>
    [...attributesIn(html, 'href'), ...attributesIn(html, 'src')].flatMap((address) => {
      if (/^(https?:|mailto:)/.test(address)) return [];
      const url = new URL(address, `http://site${path}`);
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isThere =
        isServed(url.pathname) &&
        // `#/3` is a slide and `#q=…` a search: states of a page, not places in it.
        (/^(?:$|\/|\w+=)/.test(anchor) ||
          !anchors.has(url.pathname) ||
          anchors.get(url.pathname)?.has(anchor));
      return isThere ? [] : [`${path} → ${address}`];
    }),
  );
}

const loading = /<(?:script|img|iframe|link|source|video|audio)[^>]*(?:src|href)="(https?:[^"]*)"/g;

/** What a page loads from anywhere else, and styles where the policy refuses them. */
export function foreignIn({ path, html }: BuiltPage): string[] {
  return [
    ...[...html.matchAll(loading)]
      .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
      .map(([, url]) => `${path} loads ${url ?? ''}`),
    ...(/\sstyle="/.test(html) ? [`${path} has a style attribute`] : []),
  ];
}

/** What a page must say of itself and does not: its policy, its language, one main heading, a description. */
export function missingIn({ path, html }: BuiltPage): string[] {
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  const headings = [...html.matchAll(/<h1[\s>]/g)].length;
  return [
    ...(policy.includes("default-src 'none'") ? [] : [`${path}: no policy`]),
    ...(/unsafe-inline|'unsafe-eval'|\s\*|\shttps?:/.test(policy)
      ? [`${path}: the policy lets everything in`]
      : []),
    ...(/script-src[^;]*\sdata:/.test(policy) ? [`${path}: the policy takes scripts from addresses`] : []),
    ...(/<html lang="[a-z]{2}/.test(html) ? [] : [`${path}: no language`]),
    ...(headings === 1 ? [] : [`${path}: ${headings} main headings`]),
    ...(/<meta name="description" content="[^"]+"/.test(html) ? [] : [`${path}: no description`]),
  ];
}

/** Ids that stand twice in one page. */
export function idsTwice({ path, html }: BuiltPage): string[] {
  const ids = attributesIn(html, 'id');
  return ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `${path}#${id}`);
}

/** Sections of a page that go by the same name (groups are no places to go to): whoever jumps from one to the next cannot tell them apart. */
export function namesakesIn({ path, html }: BuiltPage): string[] {
  const named = [...html.matchAll(/<section\b(?![^>]*\srole=)[^>]*\saria-labelledby="([^"]+)"/g)].map(
    ([, id = '']) => {
      const [, heading = id] =
        html.split(new RegExp(`<h\\d(?=\\s)[^>]*\\sid="${id}"[^>]*>`))[1]?.match(/^([^]*?)<\/h\d>/) ?? [];
      return heading
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    },
  );
  return named.filter((name, n) => named.indexOf(name) !== n).map((name) => `${path}: ${name}`);
}

/** What browsers mend by guessing, each in its own way: something behind the page's end, and buttons that are shut and say that they are not. */
export function guessedIn({ path, html }: BuiltPage): string[] {
  const behind = html.replace(/[^]*<\/html>/, '').trim();
  const shut = html.match(/<[a-z]+(?=\s)[^>]*\sdisabled(?:=""|\s|>)[^>]*/g) ?? [];
  return [
    ...(behind ? [`${path} goes on behind its end: ${behind.slice(0, 60)}`] : []),
    ...shut.filter((tag) => tag.includes('aria-disabled')).map((tag) => `${path} says twice: ${tag}`),
  ];
}

/** How many links one has to follow from a page to each other page; pages that no link leads to are not in it. */
export function pressesFrom(start: string, pages: readonly BuiltPage[]): ReadonlyMap<string, number> {
  const htmlOf = new Map(pages.map(({ path, html }) => [path, html]));
  const presses = new Map([[start, 0]]);
  for (const [path, count] of presses) {
    // Only what a person can press: links, not what a page's head names.
    const links = (htmlOf.get(path) ?? '').match(/<a\s[^>]*>/g) ?? [];
    for (const address of links.flatMap((link) => attributesIn(link, 'href'))) {
      const { pathname, host } = new URL(address, `http://site${path}`);
      if (host === 'site' && htmlOf.has(pathname) && !presses.has(pathname)) presses.set(pathname, count + 1);
    }
  }
  return presses;
}

/** Addresses of a site map. */
export function listedIn(map: string): ReadonlySet<string> {
  return new Set(
    [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname),
  );
}

/** What a site map lists and nobody finds in three presses: too far away, or not there at all. */
export function farFrom(presses: ReadonlyMap<string, number>, listed: ReadonlySet<string>): string[] {
  return [...listed].filter((path) => (presses.get(path) ?? Infinity) > 3);
}
