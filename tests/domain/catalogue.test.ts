import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#domain/catalogue.ts';
import { readContent } from '#load/read.ts';

const { library } = readContent('tests/fixtures/curriculum');
const catalogue = catalogueOf(library);
const { en, es } = catalogue.locales;

describe('curriculum.json', () => {
  it('has every kind for every locale, also those of which nothing is written', () => {
    expect(Object.keys(catalogue)).toEqual(['version', 'site', 'locales']);
    for (const shelf of [en, es]) {
      expect(Object.keys(shelf ?? {}).toSorted()).toEqual([
        'activities',
        'assessments',
        'cases',
        'concepts',
        'lessons',
        'modules',
        'pages',
        'routes',
        'sources',
        'tracks',
        'workshops',
      ]);
    }
  });

  it('names of a lesson what docs/curriculum-json.md promises', () => {
    const [lesson] = en?.lessons ?? [];
    expect(Object.keys(lesson ?? {})).toEqual([
      'id',
      'title',
      'summary',
      'module',
      'minutes',
      'reviewed',
      'objectives',
      'concepts',
      'sources',
      'requires',
      'assessments',
      'activity',
      'urls',
    ]);
    expect(Object.keys(lesson?.urls ?? {})).toEqual(['web', 'deck', 'guide', 'handout']);
  });

  it('writes addresses that begin with a slash and know no base path', () => {
    const urls = JSON.stringify(catalogue).match(/"(?:url|web|deck|guide|handout)":"[^"]*"/g) ?? [];
    expect(urls.length).toBeGreaterThan(20);
    for (const url of urls) expect(url).toMatch(/:"\/(?:en|es)\/[a-z]/);
  });

  it('keeps the facts of a translation and gives its words', () => {
    const ids = (shelf: typeof en) => shelf?.lessons.map(({ id, minutes }) => `${id} ${minutes}`);
    expect(ids(es)).toEqual(ids(en));
    expect(es?.lessons.map(({ title }) => title)).not.toEqual(en?.lessons.map(({ title }) => title));
  });

  it('lists what is answered, statements of an inventory included', () => {
    const inventory = en?.assessments.find(({ kind }) => kind === 'inventory');
    expect(inventory?.items.every(({ type }) => type === 'likert')).toBe(true);
    expect(inventory?.items.length).toBeGreaterThan(2);
  });
});
