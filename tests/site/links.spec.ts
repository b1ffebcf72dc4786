import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { attributesIn, isServed, pagesOf, sites } from './dist.ts';
import { faultsIn, zipsOf } from './take-along.ts';

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

    test('a track in a zip opens from a folder: every way in it leads on, it asks for nothing, and its checksum is told', () => {
      const { zips, bytes, sums } = zipsOf(folder);
      expect(zips.size).toBeGreaterThan(0);
      for (const [zip, files] of zips) {
        const top = zip.replace('.zip', '/');
        expect([...files.keys()].filter((one) => !one.startsWith(top))).toEqual([]);
        for (const place of ['index.html', 'concepts.html']) expect(files.has(top + place), place).toBe(true);
        expect(faultsIn(files)).toEqual([]);
        const sum = createHash('sha256')
          .update(bytes.get(zip) ?? '')
          .digest('hex');
        expect(sums).toContain(`${sum}  ${zip}\n`);
      }
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

test('a way to a server, a dead way, a script and a policy in a zip are found', () => {
  const page = (html: string) => faultsIn(new Map([['top/a/b.html', Buffer.from(html)]]));
  expect(
    page('<i id="x"></i><a href="#x">x</a><a href="../a/b.html">b</a><a href="https://a.example/">a</a>'),
  ).toEqual([]);
  for (const wrong of [
    '<a href="/en/">x</a>',
    '<a href="c.html">x</a>',
    '<a href="#y">x</a>',
    '<img src="https://a.example/p.png">',
    '<script>go()</script>',
    '<meta http-equiv="content-security-policy" content="x">',
  ])
    expect(page(wrong), wrong).toHaveLength(1);
});
