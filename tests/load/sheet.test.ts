import { expect, test } from 'vitest';
import { Sheet } from '#editions/lean/sheet.ts';

const css =
  '@layer tokens,islands;@font-face{font-family:a;src:url(a.woff2)}@layer islands{.quiz,.dial{color:red}.dial-row{top:0}@media print{.dial-row{top:1px}}}@keyframes turn{from{top:0}to{top:1px}}body{margin:0}';
const words = (...names: string[]) => new Set(names);
const withDial = {
  page: words('dial-row', 'dial'),
  ownScripts: words(),
  allScripts: words('quiz', 'dial', 'dial-row'),
};
const without = { ...withDial, page: words('quiz') };

test('a page without dials needs what a choice of selectors leaves it, and not their rules', () => {
  const sheet = new Sheet(css);
  const written = sheet.neededBy(without);
  expect(written).toContain('.quiz,.dial{color:red}');
  expect(written).toContain('body{margin:0}');
  expect(written).not.toMatch(/dial-row|@media/);
});

test('what is no rule stays: layers, faces, movements', () => {
  const sheet = new Sheet(css);
  const written = sheet.neededBy(without);
  expect(written).toMatch(/^@layer tokens,islands;@font-face\{/);
  expect(written).toContain('@keyframes turn{from{top:0}to{top:1px}}');
});

test('a page with dials needs all of it, as it was', () => {
  const sheet = new Sheet(css);
  expect(sheet.neededBy(withDial)).toBe(css);
});
