import { expect, test } from 'vitest';
import { hasIslands, withLooks } from '#domain/lean/first-flight.ts';

const head =
  '<head><style>@layer tokens, base;\n</style><link rel="stylesheet" href="/_astro/page.css"></head>';
const islands = `${head}<p>above</p><style>astro-island{display:contents}</style><astro-island></astro-island>`;

test('a page brings along what its first screen needs; the sheet for islands stands before the first of them', () => {
  expect(hasIslands(islands)).toBe(true);
  expect(withLooks(islands, { inline: 'p{a:$&}', islands: '/_astro/islands.css' })).toEqual({
    style: '@layer tokens, base;p{a:$&}astro-island{display:contents}',
    html:
      '<head><style>@layer tokens, base;p{a:$&}astro-island{display:contents}</style></head><p>above</p>' +
      '<link rel="stylesheet" href="/_astro/islands.css"><script> </script><astro-island></astro-island>',
  });
});

test('a page without islands asks for no sheet', () => {
  const html = `${head}<p>above</p>`;
  expect(hasIslands(html)).toBe(false);
  expect(withLooks(html, { inline: 'p{}' }).html).toBe(
    '<head><style>@layer tokens, base;p{}</style></head><p>above</p>',
  );
});
