import { describe, expect, test } from 'vitest';
import { recordsOf } from '#domain/search.ts';
import { minuteValueOf, sizeValuesOf } from '#domain/search/bands.ts';
import { htmlOf, type SearchRecord } from '#domain/search/record.ts';
import { titlesOf } from '#domain/search/titles.ts';
import { vocabularyOf } from '#domain/search/vocabulary.ts';
import { shelfOf } from '#domain/library.ts';
import { checkContent } from '#load/check.ts';
import { readMdx } from '#load/mdx.ts';
import { passageParts } from '#domain/search/lesson.ts';

const { library } = checkContent('tests/fixtures/curriculum');
const words = {
  sections: { Limits: 'Limits and criticism' },
  sources: { title: 'Sources', summary: 'Every work.' },
  handout: { title: 'Handout: {title}', summary: 'From “{lesson}”.', names: 'Handout, sheet.' },
};
const records = recordsOf('en', shelfOf(library, 'en'), { words, sources: library.sources });
const of = (kind: SearchRecord['kind']) => records.filter((record) => record.kind === kind);

describe('what pages say to the index', () => {
  test('every entry of a language says something, under an address without the base path', () => {
    const shelf = shelfOf(library, 'en');
    const entries = Object.values(shelf).reduce((sum, { size }) => sum + size, 0);
    const handouts = [...shelf.lesson.values()].filter(({ body }) =>
      body?.blocks.some(({ name }) => name === 'Handout'),
    );
    expect(handouts.length).toBeGreaterThan(0);
    expect(of('handout')).toHaveLength(handouts.length);
    expect(of('source')).toHaveLength(library.sources.length);
    expect(records).toHaveLength(entries + handouts.length + library.sources.length + 1);
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

  test('what is done in a group is filed under every size that fits, and what one does alone under one', () => {
    const { group, format } = [...shelfOf(library, 'en').activity.values()][0]?.data ?? {};
    const [activity] = of('activity');
    expect(activity?.facets.size).toEqual(group && sizeValuesOf(group));
    expect(activity?.facets.format).toEqual(['room', format]);
    for (const { facets } of [...of('lesson'), ...of('assessment')])
      expect(facets).toMatchObject({ size: ['1'], format: ['alone'] });
  });

  test('a handout stands under its lesson, says what it asks for, and is found as a sheet', () => {
    const [handout] = of('handout');
    const lesson = of('lesson').find(({ url }) => handout?.url === `${url}handout/`);
    expect(handout?.summary).toBe(`From “${lesson?.title ?? ''}”.`);
    expect(handout?.facets.track).toEqual(lesson?.facets.track);
    expect(handout?.merit).toBeLessThan(0.5);
    expect(htmlOf(handout ?? make('none'))).toContain('<p data-pagefind-weight="10">Handout, sheet.</p>');
  });

  test('the lesson that is the first to teach a concept is found by all its names, and by none in the lists', () => {
    const concepts = [...shelfOf(library, 'en').concept.values()].map(({ data }) => data);
    const taught = of('lesson').flatMap((lesson) => lesson.taught ?? []);
    const home = concepts.find(({ title }) => taught.includes(title));
    expect(taught).toEqual(expect.arrayContaining(home?.aliases ?? ['none']));
    expect(new Set(taught).size).toBe(taught.length);
    expect(htmlOf(make('A', [], { taught: ['~aks', 'ask'] }))).toContain(
      '<p data-pagefind-weight="2">aks · ask</p>',
    );
    expect(titlesOf(of('lesson')).every(({ aliases }) => aliases.length === 0)).toBe(true);
  });

  test.each(['concept', 'lesson', 'case', 'workshop', 'activity', 'assessment', 'page'] as const)(
    'a %s tells the index how people ask for it',
    (kind) => {
      const shelf = shelfOf(library, 'en');
      const entries = [...shelf[kind]].map(([id, entry]) => {
        const data = { ...entry.data, asked: [`who has ${id}`, 'in other words'] };
        return [id, { ...entry, data }] as const;
      });
      const asking = recordsOf('en', { ...shelf, [kind]: new Map(entries) }, { words, sources: [] });
      const told = asking.filter(
        (record) => record.kind === kind && record.asked?.includes('in other words'),
      );
      expect(told.map(({ asked }) => asked?.[0]).sort()).toEqual(
        entries.map(([id]) => `who has ${id}`).sort(),
      );
    },
  );

  test('a work is found by title, author and year, at its place among the sources', () => {
    const [work] = library.sources;
    const source = of('source').find(({ title }) => title === work?.title);
    expect(source?.url).toBe(`/en/sources/#source-${work?.id ?? ''}`);
    expect(source?.summary).toBe(work?.note);
    expect(source?.by).toBe('Sam Spade, 2001');
    expect(source?.aliases).toEqual(['Sam Spade 2001']);
    expect(htmlOf(source ?? make('none'))).not.toContain('<h1');
  });

  test('where some words are not translated, everything says in which language it is', () => {
    expect(records.some(({ facets }) => facets.language)).toBe(false);
    const spanish = recordsOf('es', shelfOf(library, 'es'), {
      words: {
        sections: {},
        sources: { title: 'Fuentes', summary: 'Todas.' },
        handout: { title: '{title}', summary: '{lesson}', names: 'Hoja.' },
      },
      sources: [],
    });
    const languages = spanish.flatMap(({ facets }) => facets.language ?? []);
    expect([...new Set(languages)].sort()).toEqual(['en', 'es']);
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

  test.each([
    [1, 1, ['1']],
    [4, 20, ['5', '15', '30']],
    [16, 30, ['30']],
    [30, 31, ['30', 'more']],
  ])('a group of %i to %i is filed under %j', (from, to, values) => {
    expect(sizeValuesOf({ from, to })).toEqual(values);
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

  test('holds what people ask with a little less weight than other names, and makes no names of it', () => {
    const record = make('Asks', ['ask'], { asked: ['what do I say', 'they have no time'] });
    expect(htmlOf(record)).toContain('<p data-pagefind-weight="7">what do I say · they have no time</p>');
    expect(JSON.stringify(titlesOf([record]))).not.toContain('no time');
    expect(vocabularyOf([record], 'en')).not.toContain('time');
  });

  test('can be narrowed by its facets and says its language', () => {
    expect(html).toContain('<meta data-pagefind-filter="kind[content]" content="concept">');
    expect(html).toContain('<meta data-pagefind-filter="concept[content]" content="ask">');
    expect(html).toContain('<html lang="en">');
  });

  test('says what it can be sorted by', () => {
    const sortable = htmlOf(make('A', [], { minutes: 12, reviewed: '2026-11-23' }));
    expect(sortable).toContain('<meta data-pagefind-filter="length[content]" content="12">');
    expect(sortable).toContain('<meta data-pagefind-filter="reviewed[content]" content="2026-11-23">');
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
