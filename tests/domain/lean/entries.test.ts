import { expect, test } from 'vitest';
import { startedBy, withStarts } from '#domain/lean/entries.ts';

test('a script that only starts a file says which', () => {
  expect(startedBy('import"./shell.A-b_3xYz.js";')).toBe('shell.A-b_3xYz.js');
  expect(startedBy('import"./shell.js";go();')).toBeUndefined();
  expect(startedBy('import{a}from"./shell.js";')).toBeUndefined();
});

test('a page names the file itself', () => {
  const page = (name: string) =>
    `<script type="module" src="/_astro/${name}.js"></script><script type="module" src="/_astro/other.js"></script>`;
  const instead = new Map([['/_astro/entry.js', '/_astro/shell.js']]);
  expect(withStarts(page('entry'), instead)).toBe(page('shell'));
});
