import { expect, test } from 'vitest';
import { takenApart } from '#domain/lean/apart.ts';

const words = { check: 'Check "it" & <see>', hint: "It's long. ".repeat(100) };
const written = (properties: object) =>
  JSON.stringify(properties)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const island = (properties: object, client = 'near') =>
  `<astro-island uid="1" props="${written(properties)}" ssr client="${client}" opts="{}"><p>Why?</p></astro-island>`;

/** A page taken apart: what its first island is handed here and elsewhere, and the files. */
function apart(html: string) {
  const files: string[] = [];
  const lean = takenApart(html, (text) => {
    if (!files.includes(text)) files.push(text);
    return `/sub/_astro/${files.indexOf(text)}.json`;
  });
  const read = (name: string) =>
    (new RegExp(` ${name}="([^"]*)"`).exec(lean)?.[1] ?? '{}')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  return {
    html: lean,
    files: files.map((text) => JSON.parse(text) as unknown),
    here: JSON.parse(read('props')) as unknown,
    elsewhere: JSON.parse(read('data-apart')) as unknown,
  };
}

test('a large property leaves the page for a file, and the page names the file', () => {
  const page = apart(`<main>${island({ locale: [0, "en's"], labels: [0, words] })}</main>`);
  expect(page.files).toEqual([[0, words]]);
  expect(page.here).toEqual({ locale: [0, "en's"] });
  expect(page.elsewhere).toEqual({ labels: '/sub/_astro/0.json' });
  expect(page.html).toContain('<p>Why?</p></astro-island></main>');
});

test('words that several islands say make one file', () => {
  const two = island({ labels: [0, words] }) + island({ quizLabels: [0, words] }, 'now');
  expect(apart(two).files).toHaveLength(1);
});

test('an island with small properties stays as it was, with all their signs', () => {
  const html = island({ title: [0, 'A & "B" <C> &quot; it\'s'] });
  expect(apart(html)).toMatchObject({ html, files: [] });
});

test('an island that wakes in another way keeps all of it', () => {
  const html = island({ labels: [0, words] }, 'load');
  expect(apart(html)).toMatchObject({ html, files: [] });
});
