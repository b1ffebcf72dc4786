import { describe, expect, test } from 'vitest';
import { pathTo, underBase, type Destination } from '#domain/paths.ts';

describe('the address of a place', () => {
  const addresses: [Destination, string][] = [
    [{ to: 'home' }, '/en/'],
    [{ to: 'concepts' }, '/en/concepts/'],
    [{ to: 'assessments' }, '/en/assessments/'],
    [{ to: 'cases' }, '/en/cases/'],
    [{ to: 'case', id: 'montgomery' }, '/en/cases/montgomery/'],
    [{ to: 'routes' }, '/en/routes/'],
    [{ to: 'pages' }, '/en/pages/'],
    [{ to: 'sources' }, '/en/sources/'],
    [{ to: 'sources', order: 'year' }, '/en/sources/by-year/'],
    [{ to: 'sources', anchor: 'source-a' }, '/en/sources/#source-a'],
    [{ to: 'search' }, '/en/search/'],
    [{ to: 'workbook' }, '/en/workbook/'],
    [{ to: 'record' }, '/en/record/'],
    [{ to: 'device' }, '/en/device/'],
    [{ to: 'about' }, '/en/about/'],
    [{ to: 'track', id: 'gardens' }, '/en/tracks/gardens/'],
    [{ to: 'module', id: 'garden' }, '/en/modules/garden/'],
    [{ to: 'route', id: 'spring' }, '/en/routes/spring/'],
    [{ to: 'booklet', of: 'route', id: 'spring' }, '/en/routes/spring/booklet/'],
    [{ to: 'booklet', of: 'module', id: 'garden' }, '/en/modules/garden/booklet/'],
    [{ to: 'concept', id: 'bed' }, '/en/concepts/bed/'],
    [{ to: 'activity', id: 'digging' }, '/en/activities/digging/'],
    [{ to: 'assessment', id: 'bed-check' }, '/en/assessments/bed-check/'],
    [{ to: 'tally', id: 'bed-check' }, '/en/assessments/bed-check/tally/'],
    [{ to: 'page', id: 'handbook' }, '/en/pages/handbook/'],
    [{ to: 'page', id: 'about' }, '/en/about/'],
    [{ to: 'short', id: 'plant' }, '/en/l/plant/'],
    [{ to: 'lesson', module: 'garden', id: 'plant' }, '/en/lessons/garden/plant/'],
    [{ to: 'lesson', module: 'garden', id: 'plant', anchor: 'roots' }, '/en/lessons/garden/plant/#roots'],
    [{ to: 'deck', module: 'garden', id: 'plant' }, '/en/lessons/garden/plant/deck/'],
    [{ to: 'deck', module: 'garden', id: 'plant', anchor: '3' }, '/en/lessons/garden/plant/deck/#3'],
    [{ to: 'presenter', module: 'garden', id: 'plant' }, '/en/lessons/garden/plant/deck/presenter/'],
    [{ to: 'guide', module: 'garden', id: 'plant' }, '/en/lessons/garden/plant/guide/'],
    [{ to: 'handout', module: 'garden', id: 'plant' }, '/en/lessons/garden/plant/handout/'],
  ];

  test.each(addresses)('%o', (destination, address) => {
    expect(pathTo('en', destination)).toBe(address);
  });

  test('is the same in every language, under its tag', () => {
    for (const [destination, address] of addresses) {
      expect(pathTo('pt-BR', destination)).toBe(address.replace('/en/', '/pt-BR/'));
    }
  });

  test('is its own for every place', () => {
    const places = addresses.filter(([{ to }, address]) => !(to === 'page' && address.endsWith('/about/')));
    expect(new Set(places.map(([, address]) => address)).size).toBe(places.length);
  });
});

describe('a base path', () => {
  test.each([
    ['/', '/en/'],
    ['', '/en/'],
    ['/site', '/site/en/'],
    ['/site/', '/site/en/'],
    ['/a/b//', '/a/b/en/'],
  ])('%j comes in front', (base, address) => {
    expect(underBase(base, '/en/')).toBe(address);
  });
});
