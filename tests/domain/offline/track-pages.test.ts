import { expect, it } from 'vitest';
import { pagesOfTrack, pagesToTake } from '#domain/offline/track-pages.ts';
import { checkContent } from '#load/check.ts';
import { shelfOf } from '#domain/library.ts';

const { library } = checkContent('tests/fixtures/curriculum');
const pages = pagesOfTrack(shelfOf(library, 'en'), 'en', 'gardens');

it('holds every lesson of the track with its handout, the concepts that they teach, and what a learner comes back to', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      '/en/tracks/gardens/',
      '/en/lessons/garden/plant-a-bed/',
      '/en/lessons/garden/share-the-water/',
      '/en/lessons/garden/plant-a-bed/handout/',
      '/en/concepts/bed/',
      '/en/workbook/',
      '/en/device/',
    ]),
  );
});

it('names each page once', () => {
  expect(new Set(pages).size).toBe(pages.length);
});

it('is read from a folder with its lessons, handouts and every concept, and without what needs the site', () => {
  const taken = pagesToTake(shelfOf(library, 'en'), 'en', 'gardens');
  expect(taken).toEqual(
    expect.arrayContaining([
      ...['/en/tracks/gardens/', '/en/modules/garden/', '/en/concepts/', '/en/concepts/bed/'],
      ...['/en/lessons/garden/plant-a-bed/', '/en/lessons/garden/plant-a-bed/handout/'],
    ]),
  );
  expect(taken.filter((path) => /workbook|device|search|review/.test(path))).toEqual([]);
});
