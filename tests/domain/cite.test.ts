import { describe, expect, test } from 'vitest';
import { bibtex, cslJson, type CitedPage } from '#domain/cite.ts';

const page: CitedPage = {
  id: 'lesson:the-ask',
  title: 'The ask: 50% & more',
  site: 'Garden',
  organization: 'The Garden project',
  licence: 'CC BY-SA 4.0',
  locale: 'en',
  address: 'https://garden.example/en/lessons/garden/the-ask/',
  reviewed: '2026-11-23',
};
describe('a page that others cite', () => {
  test('is an entry for BibTeX, with the signs of TeX made harmless', () => {
    expect(bibtex(page)).toBe(
      [
        '@misc{garden-lesson-the-ask,',
        '  author = {{The Garden project}},',
        '  title = {{The ask: 50\\% \\& more}},',
        '  howpublished = {Garden},',
        '  year = {2026},',
        '  url = {https://garden.example/en/lessons/garden/the-ask/},',
        '  note = {CC BY-SA 4.0},',
        '}',
      ].join('\n'),
    );
  });

  test('is an entry that reference managers read', () => {
    expect(JSON.parse(cslJson(page))).toEqual([
      {
        id: 'garden-lesson-the-ask',
        type: 'webpage',
        title: 'The ask: 50% & more',
        author: [{ literal: 'The Garden project' }],
        'container-title': 'Garden',
        issued: { 'date-parts': [[2026, 11, 23]] },
        URL: 'https://garden.example/en/lessons/garden/the-ask/',
        language: 'en',
        license: 'CC BY-SA 4.0',
      },
    ]);
  });

  test('claims no day where none is written down', () => {
    const { reviewed: _, ...undated } = page;
    expect(bibtex(undated)).not.toContain('year');
    expect(cslJson(undated)).not.toContain('issued');
  });
});
