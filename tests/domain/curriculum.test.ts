import { describe, expect, test } from 'vitest';
import {
  assessmentsIn,
  conceptsInOrder,
  conceptsNaming,
  lessonOfActivity,
  lessonsInOrder,
  lessonsOfRoute,
  lessonsTeaching,
  lessonWith,
  minutesOfLessons,
  moduleOf,
  routesInOrder,
  sourcesOf,
} from '#domain/curriculum.ts';
import type { Activity } from '#schema/types.ts';
import {
  makeBlock,
  makeBody,
  makeConcept,
  makeLesson,
  makeModule,
  makeShelf,
  makeTrack,
  placeIn,
} from '../make.ts';
import { makeQuiz } from '../makeItems.ts';

const shelf = makeShelf({
  track: [makeTrack({ id: 'one', modules: ['b', 'a'] }), makeTrack({ id: 'two', modules: ['c'] })],
  module: [
    makeModule({ id: 'a', lessons: ['a1'] }),
    makeModule({ id: 'b', lessons: ['b2', 'b1'] }),
    makeModule({ id: 'c', lessons: ['c1'] }),
  ],
  lesson: [
    [
      makeLesson({ id: 'a1', minutes: 10, concepts: ['root'] }),
      makeBody({ blocks: [makeBlock('Check', { id: 'quiz-a' })] }),
    ],
    [
      makeLesson({ id: 'b1', minutes: 20, concepts: ['bed'], activity: 'digging' }),
      makeBody({
        blocks: [
          makeBlock('Scenario'),
          makeBlock('Check', { id: 'quiz-b' }),
          makeBlock('Check', { id: 'quiz-a' }),
        ],
      }),
    ],
    makeLesson({ id: 'b2', minutes: 30, concepts: ['bed', 'root'] }),
    makeLesson({ id: 'c1', minutes: 40, concepts: ['root'] }),
  ],
  concept: [
    makeConcept({ id: 'root', title: 'Zinnia' }),
    makeConcept({ id: 'bed', title: 'émile', related: [{ type: 'part-of', concept: 'root' }] }),
    makeConcept({ id: 'tap', title: 'Fork', related: [{ type: 'leads-to', concept: 'bed' }] }),
  ],
  assessment: [makeQuiz({ id: 'quiz-a' }), makeQuiz({ id: 'quiz-b' })],
});

describe('the order of lessons', () => {
  const placed = lessonsInOrder(shelf);

  test('follows tracks, then modules, then the lists in them', () => {
    expect(placed.map(({ lesson }) => lesson.id)).toEqual(['b2', 'b1', 'a1', 'c1']);
  });

  test('gives each lesson its module, track and place in the module', () => {
    expect(placed.map(({ module, track, number }) => [track.id, module.id, number])).toEqual([
      ['one', 'b', 1],
      ['one', 'b', 2],
      ['one', 'a', 1],
      ['two', 'c', 1],
    ]);
  });

  test('gives each lesson its neighbours, across modules and tracks', () => {
    expect(placed.map(({ previous, next }) => [previous?.id, next?.id])).toEqual([
      [undefined, 'b1'],
      ['b2', 'a1'],
      ['b1', 'c1'],
      ['a1', undefined],
    ]);
  });

  test('leaves out what is placed and does not exist', () => {
    const half = makeShelf({
      track: [makeTrack({ modules: ['gone', 'garden'] })],
      module: [makeModule({ lessons: ['gone', 'plant-a-bed'] })],
      lesson: [makeLesson()],
    });
    expect(lessonsInOrder(half).map(({ lesson }) => lesson.id)).toEqual(['plant-a-bed']);
  });
});

describe('who belongs to whom', () => {
  test('a lesson has the module that lists it', () => {
    expect(moduleOf(shelf, 'b1').id).toBe('b');
  });

  test('a lesson without a module is our mistake', () => {
    expect(() => moduleOf(shelf, 'd1')).toThrow('no module places the lesson "d1"');
  });

  test('an assessment has the first lesson that places it', () => {
    expect(lessonWith(shelf, 'quiz-b')?.id).toBe('b1');
    expect(lessonWith(shelf, 'quiz-a')?.id).toBe('a1');
    expect(lessonWith(shelf, 'quiz-c')).toBeUndefined();
  });

  test('a body has its assessments in reading order', () => {
    expect(assessmentsIn(shelf.lesson.get('b1')?.body, shelf).map(({ id }) => id)).toEqual([
      'quiz-b',
      'quiz-a',
    ]);
    expect(assessmentsIn(undefined, shelf)).toEqual([]);
  });

  test('an activity has the lesson that names it', () => {
    const activity = { id: 'digging' } as Activity;
    expect(lessonOfActivity(shelf, activity)?.id).toBe('b1');
    expect(lessonOfActivity(shelf, { ...activity, id: 'singing' })).toBeUndefined();
  });

  test('a concept has the lessons that teach it, its home first', () => {
    expect(lessonsTeaching(shelf, 'bed').map(({ lesson }) => lesson.id)).toEqual(['b2', 'b1']);
    expect(lessonsTeaching(shelf, 'tap')).toEqual([]);
  });

  test('a concept is named by those whose links lead to it', () => {
    expect(conceptsNaming(shelf, 'bed').map(({ id }) => id)).toEqual(['tap']);
    expect(conceptsNaming(shelf, 'tap')).toEqual([]);
  });
});

describe('lists', () => {
  test('concepts stand in the order of the alphabet of the language, accents and capitals aside', () => {
    expect(conceptsInOrder(shelf, 'en').map(({ title }) => title)).toEqual(['émile', 'Fork', 'Zinnia']);
  });

  test('sources of a body stand in the order of their first use, each once, then those of its assessments', () => {
    const cited = ['b', 'a', 'b'].map((to) => ({ to, place: placeIn('x') }));
    expect(sourcesOf(makeBody({ citations: cited }), ['c', 'a'])).toEqual(['b', 'a', 'c']);
    expect(sourcesOf(undefined)).toEqual([]);
  });

  test('minutes of lessons add up; one that does not exist takes none', () => {
    expect(minutesOfLessons(shelf, ['a1', 'b1', 'gone'])).toBe(30);
    expect(minutesOfLessons(shelf, [])).toBe(0);
  });
});

describe('routes', () => {
  const makeRoute = (id: string, ...weeks: string[][]) => ({
    ...{ id, title: id, summary: '', learner: '', outcome: '', formerly: [] },
    weeks: weeks.map((lessons, n) => ({ id: `week-${n}`, title: '', lessons })),
  });

  test('the longest stands first, others in the order of their files', () => {
    const route = [makeRoute('a', ['x']), makeRoute('b', ['x'], ['y']), makeRoute('c', ['x'])];
    expect(routesInOrder(makeShelf({ route })).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  test('a lesson that stands in two weeks is one lesson', () => {
    expect(lessonsOfRoute(makeRoute('a', ['x', 'y'], ['x']))).toEqual(['x', 'y']);
  });
});
