import { describe, expect, test } from 'vitest';
import { lessonsInOrder } from '#domain/curriculum.ts';
import { shelfOf } from '#domain/library.ts';
import { jsonLd } from '#domain/structured/json-ld.ts';
import {
  activityData,
  conceptData,
  lessonData,
  moduleData,
  quizData,
  trackData,
} from '#domain/structured/learning.ts';
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

  test('of a module: that it is a course too, what people can do after it, and its lessons', () => {
    expect(moduleData(shelf, first.module, common)).toMatchObject({
      '@type': 'Course',
      teaches: first.module.outcome,
      hasPart: first.module.lessons.map((id) => ({ name: shelf.lesson.get(id)?.data.title })),
    });
  });

  test('of an activity: how long it takes, and what of its lesson it works on', () => {
    const activity = shelf.activity.get('digging-day')?.data;
    if (!activity) throw new Error('the fixture has an activity');
    expect(activityData(shelf, activity, common)).toMatchObject({
      '@type': 'LearningResource',
      learningResourceType: 'activity',
      timeRequired: `PT${activity.minutes}M`,
      dateModified: '2026-11-01',
      about: ['Bed', 'Root'],
    });
  });

  test('of a quiz: what it is about and which objectives it assesses, but none of its questions', () => {
    const quiz = shelf.assessment.get('bed-check')?.data;
    if (quiz?.kind !== 'quiz') throw new Error('the fixture has a quiz');
    const data = quizData(shelf, quiz, common);
    expect(data).toMatchObject({
      '@type': 'Quiz',
      description: quiz.summary,
      assesses: expect.arrayContaining(['Tell a deep root from a wide one.']) as unknown,
      isPartOf: 'https://garden.example/en/lessons/garden/plant-a-bed/',
    });
    expect(JSON.stringify(data)).not.toContain(quiz.items[0]?.id ?? '');
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
