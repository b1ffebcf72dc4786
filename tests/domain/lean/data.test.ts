import { expect, test } from 'vitest';
import { dataTakenApart } from '#domain/lean/data.ts';

const written = (value: unknown) =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const lessons = [{ id: 'a', title: 'Power & "turnout" <' + 'x'.repeat(1000) }];

test('large data leaves the page for a file, and its element names the file', () => {
  const files: [string, string][] = [];
  const html = dataTakenApart(`<div hidden data-lessons="${written(lessons)}"></div>`, (name, text) => {
    files.push([name, text]);
    return '/_astro/one.json';
  });
  expect(html).toBe('<div hidden data-lessons-at="/_astro/one.json"></div>');
  expect(files.map(([name, text]) => [name, JSON.parse(text) as unknown])).toEqual([['lessons', lessons]]);
});

test('small data and other attributes stay', () => {
  const html = `<div data-lessons="[]"></div><div data-words="${'x'.repeat(2000)}"></div>`;
  expect(dataTakenApart(html, () => '/never.json')).toBe(html);
});
