import { describe, expect, test } from 'vitest';
import { conceptsNamed, nameKey } from '#domain/search/names.ts';
import { proofOf } from '#domain/search/proof.ts';
import { formsOf, mergeHits, withoutFillers } from '#domain/search/query.ts';
import { mendQuery, nearestEntries } from '#domain/search/spelling.ts';
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
  test('several words are asked as a phrase first, then each for itself', () => {
    expect(formsOf('  who   decides ')).toEqual(['"who decides"', 'who decides']);
    expect(formsOf('ladder')).toEqual(['ladder']);
  });

  test('a phrase in quotation marks is asked as a phrase only', () => {
    expect(formsOf('“who decides”')).toEqual(['"who decides"']);
  });

  test('signs alone ask for nothing', () => {
    expect(formsOf(' ?! ')).toEqual([]);
  });

  test('fillers fall away, but never the whole query', () => {
    expect(withoutFillers('What is the ladder?', fillers)).toBe('ladder?');
    expect(withoutFillers('what is', fillers)).toBe('what is');
  });

  test('pages with the phrase come first, in the order of merit, and each page once', () => {
    const hit = (id: string) => ({ id });
    const merged = mergeHits([hit('c'), hit('a'), hit('x')], [hit('a'), hit('b'), hit('c')]);
    expect(merged.map(({ id }) => id)).toEqual(['a', 'c', 'x', 'b']);
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
    const near = nearestEntries('organizng', titles, { most: 3 });
    expect(near.map(({ title }) => title)).toEqual(['Organizing']);
  });

  test('tells words that were found from words of which only the beginning was found', () => {
    expect(proofOf('organize', ['organizing'])).toBe('bent');
    expect(proofOf('organiz', ['organizing'])).toBe('typed');
    expect(proofOf('powr', ['Powell'])).toBe('none');
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
    const state = { query: 'who decides & why?', chosen: { kind: ['lesson', 'concept'], minutes: ['20'] } };
    expect(readState(`#${writeState(state)}`)).toEqual(state);
  });

  test('leaves out what it does not know', () => {
    expect(readState('?q=a&colour=red&kind=<b>&track=power')).toEqual({
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
