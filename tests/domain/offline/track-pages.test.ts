import { expect, it } from 'vitest';
import { pagesOfTrack } from '#domain/offline/track-pages.ts';
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
