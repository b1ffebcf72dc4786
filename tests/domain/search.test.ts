import { describe, expect, test } from 'vitest';
import { conceptsNamed, nameKey } from '#domain/search/names.ts';
import { inOrder } from '#domain/search/order.ts';
import { proofOf } from '#domain/search/proof.ts';
import { formsOf, withoutFillers } from '#domain/search/query.ts';
import { rankHits } from '#domain/search/ranking.ts';
import { meantBy, mendQuery, nearestNames } from '#domain/search/spelling.ts';
import { readState, writeState } from '#domain/search/state.ts';
import { searchTitles, type TitleEntry } from '#domain/search/titles.ts';

const fillers = ['what', 'is', 'the', 'difference', 'between', 'and', 'vs', 'a'];
const titles = [
  makeTitle('One-on-one (relational meeting)', ['1:1', 'one to ones', 'relational meeting']),
  makeTitle('Consent', ['informed consent']),
  makeTitle('Consensus'),
  makeTitle('Organizing', ['organising', 'organized', '~orgnizing']),
  makeTitle('Power'),
  makeTitle('Trust'),
  makeTitle('Depth and breadth'),
  makeTitle('People most impacted', ['ally', 'allies']),
  makeTitle('What organizing is', [], { kind: 'lesson', summary: 'Sort cases into four kinds of work.' }),
];
const namedIn = (query: string) => conceptsNamed(query, titles, { fillers }).map(({ title }) => title);

describe('a query that names a concept', () => {
  test.each([
    ['1:1', 'One-on-one (relational meeting)'],
    ['1-1s', 'One-on-one (relational meeting)'],
    ['ONE ON ONES', 'One-on-one (relational meeting)'],
    ['Relational Meetings', 'One-on-one (relational meeting)'],
    ['organising', 'Organizing'],
    ['orgnizing', 'Organizing'],
    ['depth and breadth', 'Depth and breadth'],
    ['depth-and-breadth', 'Depth and breadth'],
    ['what is power?', 'Power'],
    ['ally', 'People most impacted'],
  ])('%s finds %s, whatever its case, hyphens and plural', (query, title) => {
    expect(namedIn(query)).toEqual([title]);
  });

  test('names both of two concepts that are compared', () => {
    expect(namedIn('consent vs consensus')).toEqual(['Consent', 'Consensus']);
    expect(namedIn('the difference between organizing and power')).toEqual(['Organizing', 'Power']);
  });

  test('names none when something else is asked as well', () => {
    expect(namedIn('power map')).toEqual([]);
    expect(namedIn('pow')).toEqual([]);
  });

  test('never names a lesson', () => {
    expect(namedIn('what organizing is')).toEqual(['Organizing']);
  });

  test('accents do not matter', () => {
    expect(nameKey('Organización')).toBe(nameKey('organizacion'));
  });
});

describe('how a query is asked', () => {
  test('several words are asked as a phrase, in pairs, and each for itself', () => {
    expect(formsOf('  power   map ', fillers)).toEqual({ phrases: ['"power map"'], words: ['power', 'map'] });
    expect(formsOf('long mailing list', fillers).phrases).toEqual([
      '"long mailing list"',
      '"long mailing"',
      '"mailing list"',
    ]);
    expect(formsOf('ladder', fillers)).toEqual({ phrases: [], words: ['ladder'] });
  });

  test('fillers stay in the whole phrase, and stand in no pair and for no word', () => {
    expect(formsOf('what is the power map', fillers)).toEqual({
      phrases: ['"what is the power map"', '"power map"'],
      words: ['power', 'map'],
    });
  });

  test('a phrase in quotation marks is asked as a phrase only', () => {
    expect(formsOf('“who decides”', fillers)).toEqual({ phrases: ['"who decides"'], words: [] });
  });

  test('signs alone ask for nothing', () => {
    expect(formsOf(' ?! ', fillers)).toEqual({ phrases: [], words: [] });
  });

  test('fillers fall away, but never the whole query', () => {
    expect(withoutFillers('What is the ladder?', fillers)).toBe('ladder?');
    expect(withoutFillers('what is', fillers)).toBe('what is');
  });
});

describe('the order of what was found', () => {
  const hits = (found: Record<string, number>) => Object.entries(found).map(([id, score]) => ({ id, score }));
  const order = (forms: Partial<Parameters<typeof rankHits>[0]>) =>
    rankHits({ words: [], phrases: [], names: [], ...forms }).map(({ id }) => id);

  test('a page with both words stands before one that has one of them often', () => {
    expect(order({ words: [hits({ both: 4, one: 6 }), hits({ both: 4 })] })).toEqual(['both', 'one']);
  });

  test('of two pages with one word each, the one with the rarer word stands first', () => {
    const common = hits({ a: 5, b: 1, c: 1, d: 1, e: 1, f: 1 });
    expect(order({ words: [common, hits({ rare: 5 })] }).slice(0, 2)).toEqual(['rare', 'a']);
  });

  test('the only page that says the query word for word stands first, however often others say its words', () => {
    const common = hits({ a: 9, b: 9, said: 1 });
    expect(order({ words: [common, common], phrases: [hits({ said: 1 })] })[0]).toBe('said');
  });

  test('what many pages say word for word is a turn of phrase, and only lifts them', () => {
    const common = hits({ a: 99, b: 1, c: 1, d: 1, e: 1 });
    expect(order({ words: [common, common], phrases: [hits({ b: 1, c: 1, d: 1, e: 1 })] })[0]).toBe('a');
  });

  test('a page with every word stands before one in which half of them weigh more', () => {
    const sheets = hits({ handout: 8, other: 8 });
    expect(order({ words: [hits({ lesson: 15, handout: 5 }), sheets] })[0]).toBe('handout');
  });

  test('the phrase lifts a page above others with the same words', () => {
    const words = [hits({ apart: 6, phrase: 5 }), hits({ apart: 6, phrase: 5 })];
    expect(order({ words })).toEqual(['apart', 'phrase']);
    expect(order({ words, phrases: [hits({ phrase: 1 })] })).toEqual(['phrase', 'apart']);
  });

  test('in quotation marks, only pages with the phrase are found', () => {
    expect(order({ phrases: [hits({ phrase: 1 })] })).toEqual(['phrase']);
  });

  test('a page found under another name stands below the page that has the words', () => {
    expect(order({ words: [hits({ alias: 8 })], names: [hits({ title: 8 })] })).toEqual(['alias', 'title']);
  });

  test('a page that lacks a word and has little of what the best has falls away', () => {
    const words = [hits({ best: 20, near: 15, weak: 1, far: 1 }), hits({ best: 20, weak: 1 })];
    expect(order({ words })).toEqual(['best', 'near', 'weak']);
  });
});

describe('another order', () => {
  const hits = ['best', 'second', 'third', 'last'].map((id) => ({ id }));
  const order = (sort: 'minutes' | 'reviewed', values: Record<string, string>) =>
    inOrder(hits, sort, new Map(Object.entries(values))).map(({ id }) => id);

  test('the shortest stands first, and what has no length stands last', () => {
    expect(order('minutes', { second: '100', third: '20', last: '5' })).toEqual([
      'last',
      'third',
      'second',
      'best',
    ]);
  });

  test('the last reviewed stands first, and of one day the best answer', () => {
    const values = { best: '2026-11-01', second: '2026-11-23', third: '2026-11-23' };
    expect(order('reviewed', values)).toEqual(['second', 'third', 'best', 'last']);
  });
});

describe('a slip of the pen', () => {
  const words = ['power', 'trust', 'organizing', 'meeting', 'relational', 'consensus', 'committees'];

  test.each([
    ['organizng', 'organizing'],
    ['trsut', 'trust'],
    ['powr', 'power'],
    ['consnsus', 'consensus'],
    ['relatonal meeting', 'relational meeting'],
    ['comittee', 'committees'],
  ])('%s is mended to %s', (query, mended) => {
    expect(mendQuery(query, words)).toBe(mended);
  });

  test('words that are known, or are the beginning of one, stay as they are', () => {
    expect(mendQuery('power', words)).toBeUndefined();
    expect(mendQuery('organ', words)).toBeUndefined();
  });

  test('a word that is near nothing is dropped, and nothing is made of nothing', () => {
    expect(mendQuery('powr zzzqqq', words)).toBe('power');
    expect(mendQuery('zzzqqq', words)).toBeUndefined();
  });

  test('of words equally near, the one with the same first letter is taken, then the more widespread', () => {
    expect(mendQuery('mower', ['power', 'mover', 'lower'])).toBe('mover');
    expect(mendQuery('xower', ['tower', 'power'])).toBe('tower');
  });

  test('where few words are known, only small slips are mended', () => {
    expect(mendQuery('ladder', ['lawyer'])).toBe('lawyer');
    expect(mendQuery('ladder', ['lawyer'], { mostSlips: 1 })).toBeUndefined();
  });

  test('offers concepts whose name is near', () => {
    const near = nearestNames('organizng', titles, { most: 3 });
    expect(near.map(({ entry, name, far }) => [entry.title, name, far])).toEqual([
      ['Organizing', 'Organizing', 1],
    ]);
  });

  test('a name that is as near as the words one by one is what was meant', () => {
    const known = ['power', 'making', 'mapping'];
    const map = makeTitle('Power mapping', ['power map']);
    const near = nearestNames('power maping', [map], { most: 3 });
    expect(mendQuery('power maping', known)).toBe('power making');
    expect(meantBy('power maping', near, known)).toBe('Power mapping');
    expect(meantBy('power maping', [], known)).toBe('power making');
  });

  test('among other words, only a small slip is mended, and a rare word is left alone', () => {
    expect(mendQuery('concedes', ['concerns'])).toBe('concerns');
    expect(mendQuery('power concedes', ['power', 'concerns'])).toBeUndefined();
    expect(mendQuery('women-centered power', ['women', 'centered', 'power'])).toBeUndefined();
  });

  test('tells words that were found from words of which only the beginning was found', () => {
    expect(proofOf('organize', ['organizing'])).toBe('bent');
    expect(proofOf('organiz', ['organizing'])).toBe('typed');
    expect(proofOf('powr', ['Powell'])).toBe('none');
    expect(proofOf('oen', ['one'])).toBe('none');
    expect(proofOf('a 1:1', [])).toBe('typed');
  });
});

describe('titles alone', () => {
  test('every word must begin a word of title, alias or summary', () => {
    expect(searchTitles(titles, 'one relat').map(({ title }) => title)).toEqual([
      'One-on-one (relational meeting)',
    ]);
    expect(searchTitles(titles, 'consent ladder')).toEqual([]);
  });

  test('a title counts for more than a summary, and a whole word for more than its beginning', () => {
    const some = [
      makeTitle('A day', [], { summary: 'Consent and more.' }),
      makeTitle('Consents'),
      makeTitle('Consent'),
    ];
    expect(searchTitles(some, 'consen').map(({ title }) => title)).toEqual(['Consents', 'Consent', 'A day']);
  });
});

describe('the state in a fragment', () => {
  test('comes back as it was written', () => {
    const state = {
      query: 'who decides & why?',
      chosen: { kind: ['lesson', 'concept'], minutes: ['20'], size: ['5', 'more'], language: ['pt-BR'] },
      sort: 'minutes',
    } as const;
    expect(readState(`#${writeState(state)}`)).toEqual(state);
  });

  test('leaves out what it does not know', () => {
    expect(readState('?q=a&colour=red&kind=<b>&track=power&sort=random')).toEqual({
      query: 'a',
      chosen: { track: ['power'] },
    });
  });

  test('is empty when nothing is looked for', () => {
    expect(writeState({ query: ' ', chosen: {} })).toBe('');
  });
});

function makeTitle(title: string, aliases: string[] = [], own: Partial<TitleEntry> = {}): TitleEntry {
  return { kind: 'concept', title, aliases, summary: '', url: `/en/${title}/`, ...own };
}
