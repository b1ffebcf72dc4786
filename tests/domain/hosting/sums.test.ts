import { describe, expect, test } from 'vitest';
import { withoutPlaceOfBuild } from '#domain/hosting/place-of-build.ts';
import { readSums, sumsOf, unlike } from '#domain/hosting/sums.ts';

const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const site = [
  { path: 'en/index.html', sum: a },
  { path: 'Zebra.html', sum: b },
  { path: 'index.html', sum: c },
];

describe('the list of checksums', () => {
  test('can be read by sha256sum and by us, in an order that no language changes', () => {
    expect(sumsOf(site)).toBe(`${b}  Zebra.html\n${a}  en/index.html\n${c}  index.html\n`);
    expect(readSums(sumsOf(site))).toEqual(readSums(sumsOf([...site].reverse())));
    expect(readSums(sumsOf(site))).toHaveLength(3);
  });

  test('is alike only where every file and every byte is', () => {
    expect(unlike(site, [...site].reverse(), 3)).toEqual([]);
    const changed = site.map((one) => (one.path === 'index.html' ? { ...one, sum: a } : one));
    expect(unlike(site, changed, 3)).toEqual(['index.html: other bytes']);
    expect(unlike(site, site.slice(1), 2)).toEqual(['en/index.html: only in the first']);
    expect(unlike(site.slice(1), site, 2)).toEqual(['en/index.html: only in the second']);
  });

  test('of two empty folders proves nothing', () => {
    expect(unlike([], [], 1)).toHaveLength(2);
  });
});

describe('a page that was built elsewhere', () => {
  const page = (uid: string) => `<p>uid="x"</p><astro-island uid="${uid}" prefix="r6" component-url="/a.js">`;

  test('is the same page', () => {
    expect(withoutPlaceOfBuild(page('ZyIAzx'))).toBe(withoutPlaceOfBuild(page('2arQid')));
    expect(withoutPlaceOfBuild(page('a'))).toBe(
      '<p>uid="x"</p><astro-island prefix="r6" component-url="/a.js">',
    );
  });
});
