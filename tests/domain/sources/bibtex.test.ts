import { expect, test } from 'vitest';
import { bibtexOf } from '#domain/sources/bibtex.ts';
import { cslOf } from '#domain/sources/csl.ts';
import { makeSource } from '../../make.ts';

const article = makeSource({
  id: 'bean2012',
  type: 'article-journal',
  title: 'Beans & Soil: 50% More',
  author: [{ family: 'Bean', given: 'Bo' }, { literal: 'The Gardeners' }],
  issued: '2012-03-04',
  'container-title': 'Journal of Gardens',
  volume: '3',
  issue: '1',
  page: '1-20',
  URL: 'https://example.org/beans_1',
});

test('an article is an entry with all that is known of it, and the signs of TeX made harmless', () => {
  expect(bibtexOf(cslOf(article))).toBe(
    [
      '@article{bean2012,',
      '  author = {Bean, Bo and {The Gardeners}},',
      '  title = {{Beans \\& Soil: 50\\% More}},',
      '  journal = {Journal of Gardens},',
      '  year = {2012},',
      '  month = {3},',
      '  volume = {3},',
      '  number = {1},',
      '  pages = {1--20},',
      '  url = {https://example.org/beans_1},',
      '}',
    ].join('\n'),
  );
});

test.each([
  ['book', '@book{', 'publisher = {Press}'],
  ['chapter', '@incollection{', 'booktitle = {Whole}'],
  ['report', '@techreport{', 'institution = {Press}'],
  ['thesis', '@misc{', 'publisher = {Press}'],
  ['webpage', '@misc{', 'howpublished = {Whole}'],
] as const)('a %s keeps its maker and what it stands in', (type, opening, field) => {
  const entry = bibtexOf(cslOf(makeSource({ type, 'container-title': 'Whole', publisher: 'Press' })));
  expect(entry).toContain(opening);
  expect(entry).toContain(field);
});

test('a work without a date claims none, and what only we say of it stays here', () => {
  const undated = makeSource({ note: 'Good for a first look.' });
  expect(bibtexOf(cslOf(undated))).not.toMatch(/year|month|first look/);
  expect(cslOf(undated)).not.toHaveProperty('note');
  expect(cslOf(undated)).not.toHaveProperty('access');
  expect(cslOf(article).issued).toEqual({ 'date-parts': [[2012, 3, 4]] });
});
