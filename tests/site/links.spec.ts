import { expect, test } from '@playwright/test';
import { attributesIn, isServed, pagesOf, sites } from './dist.ts';

for (const { name, folder, base } of sites) {
  test.describe(name, () => {
    const pages = pagesOf(folder, base);
    const anchors = new Map(pages.map(({ path, html }) => [path, new Set(attributesIn(html, 'id'))]));

    test('has its pages', () => {
      expect(pages.length).toBeGreaterThan(20);
    });

    test('every internal link leads to a page, a file or a heading that is there', () => {
      const dead = pages.flatMap(({ path, html }) =>
        [...attributesIn(html, 'href'), ...attributesIn(html, 'src')].flatMap((address) => {
          if (/^(https?:|mailto:)/.test(address)) return [];
          const url = new URL(address, `http://site${path}`);
          const anchor = decodeURIComponent(url.hash.slice(1));
          const isThere =
            isServed(folder, base, url.pathname) &&
            // `#/3` is a slide and `#q=…` a search: states of a page, not places in it.
            (/^(?:$|\/|\w+=)/.test(anchor) ||
              !anchors.has(url.pathname) ||
              anchors.get(url.pathname)?.has(anchor));
          return isThere ? [] : [`${path} → ${address}`];
        }),
      );
      expect(dead).toEqual([]);
    });

    test('nothing is loaded from anywhere else, and nothing carries a style attribute', () => {
      const wrong = pages.flatMap(({ path, html }) => [
        ...[
          ...html.matchAll(
            /<(?:script|img|iframe|link|source|video|audio)[^>]*(?:src|href)="(https?:[^"]*)"/g,
          ),
        ]
          .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
          .map(([, url]) => `${path} loads ${url ?? ''}`),
        ...(/\sstyle="/.test(html) ? [`${path} has a style attribute`] : []),
      ]);
      expect(wrong).toEqual([]);
    });

    test('every page carries the policy, its language, one main heading and a description', () => {
      const wrong = pages.flatMap(({ path, html }) => {
        const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
        const headings = [...html.matchAll(/<h1[\s>]/g)].length;
        return [
          ...(policy.includes("default-src 'none'") ? [] : [`${path}: no policy`]),
          ...(/unsafe-inline|'unsafe-eval'/.test(policy) ? [`${path}: the policy lets everything in`] : []),
          ...(/<html lang="[a-z]{2}/.test(html) ? [] : [`${path}: no language`]),
          ...(headings === 1 ? [] : [`${path}: ${headings} main headings`]),
          ...(/<meta name="description" content="[^"]+"/.test(html) ? [] : [`${path}: no description`]),
        ];
      });
      expect(wrong).toEqual([]);
    });

    test('no page uses an id twice', () => {
      const twice = pages.flatMap(({ path, html }) => {
        const ids = attributesIn(html, 'id');
        return ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `${path}#${id}`);
      });
      expect(twice).toEqual([]);
    });
  });
}
