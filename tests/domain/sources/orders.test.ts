import { expect, test } from 'vitest';
import { authorAnchor, listedName, nameOf } from '#domain/sources/names.ts';
import { sourcesByAuthor, sourcesByYear } from '#domain/sources/orders.ts';
import { makeSource } from '../../make.ts';

const bean = { family: 'Bean', given: 'Bo' };
const root = { family: 'Root', given: 'Ría' };
const sources = [
  makeSource({ id: 'old', author: [root, bean], issued: '1989' }),
  makeSource({ id: 'new', author: [bean], issued: '1992-05-01' }),
  makeSource({ id: 'undated', author: [{ literal: 'Gardeners' }] }),
  makeSource({ id: 'newer', author: [{ literal: 'Gardeners' }], editor: [root], issued: '1999' }),
];

test('an author has the works they wrote alone, with others or as an editor, the newest first', () => {
  expect(
    sourcesByAuthor(sources, 'en').map(({ author, sources: works }) => [
      nameOf(author),
      works.map(({ id }) => id),
    ]),
  ).toEqual([
    ['Bo Bean', ['new', 'old']],
    ['Gardeners', ['newer', 'undated']],
    ['Ría Root', ['newer', 'old']],
  ]);
});

test('whoever wrote and edited one work has it once', () => {
  const own = makeSource({ author: [bean], editor: [bean] });
  expect(sourcesByAuthor([own], 'en').map((one) => one.sources.length)).toEqual([1]);
});

test('a name is sorted by family and has an anchor without accents', () => {
  expect(listedName(root)).toBe('Root, Ría');
  expect(listedName({ family: 'Mira' })).toBe('Mira');
  expect(authorAnchor(root)).toBe('author-root-ria');
});

test('works stand by decade, the newest first, and undated ones last', () => {
  expect(
    sourcesByYear(sources).map(({ decade, sources: works }) => [decade, works.map(({ id }) => id)]),
  ).toEqual([
    [1990, ['newer', 'new']],
    [1980, ['old']],
    [undefined, ['undated']],
  ]);
});
