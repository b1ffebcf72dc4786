import { describe, expect, test } from 'vitest';
import { sitemapOf } from '#domain/sitemap.ts';
import { readContent } from '#load/read.ts';

const { library } = readContent('tests/fixtures/curriculum');
const map = sitemapOf(library, { at: (path) => `https://garden.example${path}` });
const entryOf = (path: string) =>
  map.split('\n').find((line) => line.includes(`<loc>https://garden.example${path}</loc>`));

describe('the site map', () => {
  test('lists a lesson with the day it was read last, and its twins in other languages', () => {
    expect(entryOf('/en/lessons/garden/plant-a-bed/')).toContain('<lastmod>2026-11-01</lastmod>');
    expect(entryOf('/en/lessons/garden/plant-a-bed/')).toContain(
      'hreflang="es" href="https://garden.example/es/lessons/garden/plant-a-bed/"',
    );
  });

  test('says when cases, pages and the activities of lessons were read last', () => {
    for (const path of ['/en/cases/elm-street/', '/en/about/', '/en/activities/digging-day/'])
      expect(entryOf(path), path).toMatch(/<lastmod>2026-\d\d-\d\d</);
    expect(entryOf('/en/concepts/bed/')).not.toContain('lastmod');
  });

  test('knows the start page by the address that people type, and sends those of no language there', () => {
    expect(entryOf('/en/')).toBeUndefined();
    expect(entryOf('/')).toContain('hreflang="es" href="https://garden.example/es/"');
    expect(entryOf('/es/')).toContain('hreflang="en" href="https://garden.example/"');
    expect(entryOf('/es/')).toContain('hreflang="x-default" href="https://garden.example/"');
    expect(entryOf('/es/concepts/bed/')).toContain(
      'hreflang="x-default" href="https://garden.example/en/concepts/bed/"',
    );
  });

  test('lists concepts, cases, activities and workshops, and the lists that hold them', () => {
    for (const path of [
      '/',
      '/en/assessments/bed-check/',
      '/en/about/',
      '/en/concepts/',
      '/en/sources/by-year/',
      '/en/concepts/bed/',
      '/en/cases/elm-street/',
      '/en/activities/digging-day/',
      '/en/workshops/',
      '/en/workshops/first-dig/',
      '/en/find-an-activity/',
      '/en/agenda/',
      '/en/search/',
    ])
      expect(entryOf(path), path).toBeDefined();
  });

  test('leaves out what belongs to one learner, and sheets and decks that a lesson leads to', () => {
    expect(map).not.toMatch(/workbook|\/device\/|\/deck\/|handout|review/);
  });

  test('lists no page twice', () => {
    const all = [...map.matchAll(/<loc>([^<]*)</g)].map(([, url]) => url);
    expect(all).toHaveLength(new Set(all).size);
  });
});
