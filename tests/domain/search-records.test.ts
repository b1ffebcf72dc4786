import { describe, expect, test } from 'vitest';
import { recordsOf } from '#domain/search.ts';
import { htmlOf, minuteValueOf, type SearchRecord } from '#domain/search/record.ts';
import { titlesOf } from '#domain/search/titles.ts';
import { vocabularyOf } from '#domain/search/vocabulary.ts';
import { shelfOf } from '#domain/library.ts';
import { checkContent } from '#load/check.ts';
import { readMdx } from '#load/mdx.ts';
import { passageParts } from '#domain/search/lesson.ts';

const { library } = checkContent('tests/fixtures/curriculum');
const records = recordsOf('en', shelfOf(library, 'en'), {
  words: {
    sections: { Limits: 'Limits and criticism' },
    sources: { title: 'Sources', summary: 'Every work.' },
  },
  sources: library.sources,
});
const of = (kind: SearchRecord['kind']) => records.filter((record) => record.kind === kind);

describe('what pages say to the index', () => {
  test('every entry of a language says something, under an address without the base path', () => {
    const shelf = shelfOf(library, 'en');
    const entries = Object.values(shelf).reduce((sum, { size }) => sum + size, 0);
    expect(records).toHaveLength(entries + 1);
    expect(records.every(({ url, title, summary }) => url.startsWith('/en/') && title && summary)).toBe(true);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  test('a lesson is filed under its track, its module, its length and its concepts', () => {
    for (const { facets, minutes, module } of of('lesson')) {
      expect(facets.track).toHaveLength(1);
      expect(facets.module).toHaveLength(1);
      expect(facets.concept?.length).toBeGreaterThan(0);
      expect(facets.minutes).toEqual([minuteValueOf(minutes ?? 0)]);
      expect(module).toBeTruthy();
    }
  });

  test('an activity and a workshop are filed where their lessons are, and under their concepts', () => {
    for (const { facets, title } of [...of('activity'), ...of('workshop')]) {
      expect(facets.track, title).toEqual(['gardens']);
      expect(facets.concept, title).toEqual(expect.arrayContaining(['bed', 'root']));
    }
  });

  test('an exercise says what it asks and not what is right', () => {
    const shelf = shelfOf(library, 'en');
    const quiz = [...shelf.assessment.values()].map(({ data }) => data).find(({ kind }) => kind === 'quiz');
    const item = quiz?.kind === 'quiz' ? quiz.items[0] : undefined;
    const record = of('assessment').find(({ url }) => url.includes(`/${quiz?.id ?? ''}/`));
    const text = record?.parts.map((part) => part.text).join(' ');
    expect(text).toContain(item?.stem);
    if (item?.type === 'single') expect(text).not.toContain(item.options[0]?.feedback);
  });

  test.each([
    [10, '10'],
    [11, '20'],
    [45, '45'],
    [46, 'longer'],
  ])('%i minutes are filed under %s', (minutes, value) => {
    expect(minuteValueOf(minutes)).toBe(value);
  });

  test('the list of titles holds no more than names and a summary', () => {
    expect(Object.keys(titlesOf(records)[0] ?? {})).toEqual(['kind', 'title', 'url', 'aliases', 'summary']);
  });

  test('the widespread words come first, and misspellings made on purpose are no words', () => {
    const some = [make('Power and trust', ['pwoer']), make('Power'), make('Power')];
    expect(vocabularyOf(some, 'en')).toEqual(['power', 'what', 'trust']);
  });
});

describe('sections', () => {
  const { body } = readMdx(
    [
      '<Scenario title="The bus">\n\nIt left.\n\n</Scenario>',
      '## Two *kinds*\n\nOne [ask](concept:ask), plain.\n\n**Who?** You [@han2014].',
      '<Example title="Worked">\n\n<Context of="tenants" people="Ten" obstacle="A lift" decision="Ask">\n\nThey met.\n\n</Context>\n\n</Example>',
      '<FieldTask title="Go out" days="7" objectives="a">\n\nAsk two.\n\n</FieldTask>',
      '<Limits>\n\nIt is slow.\n\n</Limits>',
      '<Slide title="Seen" minutes="2">\n\nNot read.\n\n</Slide>',
    ].join('\n\n'),
    'lesson.mdx',
  );

  test('stand under the headings and anchors that the page gives them', () => {
    const parts = passageParts(body, { Limits: 'Limits and criticism' });
    expect(parts.map(({ heading, anchor, text }) => [heading, anchor, text])).toEqual([
      ['The bus', undefined, 'It left.'],
      ['Two kinds', 'two-kinds', 'One ask, plain. Who? You.'],
      ['Worked', 'worked-example', 'Ten. A lift. Ask. They met.'],
      ['Go out', 'field-task', 'Ask two.'],
      ['Limits and criticism', 'limits', 'It is slow.'],
    ]);
  });
});

describe('a record as Pagefind reads it', () => {
  const html = htmlOf(make('Asks & <answers>', ['~aks', '1:1'], { facets: { concept: ['ask'] } }));

  test('weighs titles over aliases over definitions', () => {
    expect(html).toContain('<h1 data-pagefind-weight="10">Asks &amp; &lt;answers&gt;</h1>');
    expect(html).toContain('<p data-pagefind-weight="8">aks · 1:1</p>');
    expect(html).toContain('<p data-pagefind-weight="4">What it is.</p>');
  });

  test('can be narrowed by its facets and says its language', () => {
    expect(html).toContain('<meta data-pagefind-filter="kind[content]" content="concept">');
    expect(html).toContain('<meta data-pagefind-filter="concept[content]" content="ask">');
    expect(html).toContain('<html lang="en">');
  });

  test('of little merit weighs less in every part', () => {
    expect(htmlOf({ ...make('A', []), merit: 0.5 })).toContain('<h1 data-pagefind-weight="5">');
  });
});

function make(title: string, aliases: string[] = [], own: Partial<SearchRecord> = {}): SearchRecord {
  const summary = 'What it is.';
  return {
    locale: 'en',
    kind: 'concept',
    title,
    url: `/en/${title}/`,
    aliases,
    summary,
    parts: [],
    facets: {},
    ...own,
  };
}
