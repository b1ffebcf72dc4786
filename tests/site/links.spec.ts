import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isServed, pagesOf, sites } from './dist.ts';
import {
  deadLinks,
  farFrom,
  foreignIn,
  guessedIn,
  idsTwice,
  listedIn,
  missingIn,
  namesakesIn,
  pressesFrom,
} from './judge/pages.ts';
import { faultsIn, zipsOf } from './take-along.ts';

/** Pages that no link leads to, for good reason: what hosts and the worker show where nothing is, where an order to erase ends, short addresses on paper. */
const unlinked = /\/(?:404\.html|erase\/(?:now|done)\/|[a-z-]+\/offline\/|[a-z-]+\/l\/[^/]+\/)$/i;
/** Old addresses lead on by themselves. */
const leadsOn = /http-equiv="refresh"/i;

for (const { name, folder, base } of sites) {
  test.describe(name, () => {
    const pages = pagesOf(folder, base);

    test('has its pages', () => {
      expect(pages.length).toBeGreaterThan(20);
    });

    test('every internal link leads to a page, a file or a heading that is there', () => {
      expect(deadLinks(pages, (path) => isServed(folder, base, path))).toEqual([]);
    });

    test('nothing is loaded from anywhere else, and nothing carries a style attribute', () => {
      expect(pages.flatMap(foreignIn)).toEqual([]);
    });

    test('every page carries the policy, its language, one main heading and a description', () => {
      expect(pages.flatMap(missingIn)).toEqual([]);
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
      expect(pages.flatMap(idsTwice)).toEqual([]);
    });

    test('no two sections of a page go by the same name', () => {
      expect(pages.flatMap(namesakesIn)).toEqual([]);
    });

    test('no page leaves a browser to guess', () => {
      expect(pages.flatMap(guessedIn)).toEqual([]);
    });

    test('every page of the site map is found in three presses from the start, and every other page is found', () => {
      // Whoever reads another language begins at the start page of that language.
      const starts = pages
        .map(({ path }) => path)
        .filter((path) => /^(?:[a-z]{2}\/)?$/.test(path.slice(base.length)));
      const fromHere = pressesFrom(base, pages);
      expect(starts.filter((start) => (fromHere.get(start) ?? Infinity) > 1)).toEqual([]);
      const presses = new Map<string, number>();
      for (const start of starts)
        for (const [path, count] of pressesFrom(start, pages))
          presses.set(path, Math.min(count, presses.get(path) ?? Infinity));
      const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
      const listed = listedIn(map);
      expect(farFrom(presses, listed), 'in the site map').toEqual([]);
      const lost = pages.filter(
        ({ path, html }) =>
          !listed.has(path) && !presses.has(path) && !unlinked.test(path) && !leadsOn.test(html),
      );
      expect(
        lost.map(({ path }) => path),
        'led to by no link',
      ).toEqual([]);
      expect(listed.size).toBeGreaterThan(20);
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
