import { describe, expect, test } from 'vitest';
import { lessonsInOrder } from '#domain/curriculum.ts';
import { shelfOf } from '#domain/library.ts';
import { jsonLd } from '#domain/structured/json-ld.ts';
import { conceptData, lessonData, trackData } from '#domain/structured/learning.ts';
import { crumbsData } from '#domain/structured/trail.ts';
import { readContent } from '#load/read.ts';

const shelf = shelfOf(readContent('tests/fixtures/curriculum').library, 'en');
const common = {
  locale: 'en',
  licenceUrl: 'https://example.org/licence',
  at: (path: string) => `https://garden.example${path}`,
};
const [first] = lessonsInOrder(shelf);
const track = shelf.track.get('gardens')?.data;
const bed = shelf.concept.get('bed')?.data;
if (!first || !track || !bed) throw new Error('the fixture has a track, a lesson and a concept');

describe('what machines are told', () => {
  test('of a lesson: how long it takes, what it teaches, when it was read last', () => {
    expect(lessonData(shelf, first, common)).toMatchObject({
      '@type': 'LearningResource',
      url: 'https://garden.example/en/lessons/garden/plant-a-bed/',
      timeRequired: 'PT20M',
      dateModified: '2026-11-01',
      isAccessibleForFree: true,
      license: 'https://example.org/licence',
      teaches: ['Choose a bed with the people who will tend it.', 'Tell a deep root from a wide one.'],
      about: ['Bed', 'Root'],
    });
  });

  test('of a lesson that builds on another: which one comes first', () => {
    const needing = { ...first, lesson: { ...first.lesson, requires: ['share-the-water'] } };
    expect(lessonData(shelf, needing, common)).toMatchObject({
      competencyRequired: [shelf.lesson.get('share-the-water')?.data.title],
    });
    expect(lessonData(shelf, first, common)).not.toHaveProperty('competencyRequired');
  });

  test('of a track: that it is a course, and its lessons in order', () => {
    expect(trackData(shelf, track, common)).toMatchObject({
      '@type': 'Course',
      hasPart: [
        { url: 'https://garden.example/en/lessons/garden/plant-a-bed/' },
        { url: 'https://garden.example/en/lessons/garden/share-the-water/' },
      ],
    });
  });

  test('of a concept: its meaning and its other names, but no misspelling', () => {
    const data = conceptData({ ...bed, aliases: ['plot', '~bedd'] }, common);
    expect(data).toMatchObject({
      '@type': 'DefinedTerm',
      description: bed.definition,
      alternateName: ['plot'],
    });
  });

  test('of the way to a page: each step with its place', () => {
    const { itemListElement } = crumbsData([
      { title: 'Home', url: 'https://garden.example/en/' },
      { title: 'Beds', url: 'https://garden.example/en/beds/' },
    ]);
    expect(itemListElement).toMatchObject([
      { position: 1, name: 'Home' },
      { position: 2, item: 'https://garden.example/en/beds/' },
    ]);
  });

  test('in a block that no title can break out of', () => {
    expect(jsonLd({ name: '</script><script>alert(1)' })).not.toContain('<');
    expect(JSON.parse(jsonLd({ name: '</script>' }))).toEqual({ name: '</script>' });
  });
});
