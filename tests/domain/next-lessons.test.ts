import { describe, expect, test } from 'vitest';
import { nextLessons } from '#domain/next-lessons.ts';
import { makeLesson, makeModule, makeShelf, makeTrack } from '../make.ts';

const shelf = makeShelf({
  track: [makeTrack({ modules: ['garden', 'kitchen'] })],
  module: [
    makeModule({ id: 'garden', lessons: ['dig', 'sow', 'weed', 'water'] }),
    makeModule({ id: 'kitchen', lessons: ['cook', 'serve', 'rest'] }),
  ],
  lesson: [
    makeLesson({ id: 'dig', concepts: ['bed', 'soil'] }),
    makeLesson({ id: 'sow', concepts: ['bed', 'seed'], requires: ['dig'] }),
    makeLesson({ id: 'weed', concepts: ['bed'], requires: ['sow'] }),
    makeLesson({ id: 'water', concepts: ['bed', 'seed'] }),
    makeLesson({ id: 'cook', concepts: ['fire'], requires: ['sow', 'water'] }),
    makeLesson({ id: 'serve', concepts: ['table'] }),
    makeLesson({ id: 'rest', concepts: ['bed', 'chair'] }),
  ],
});
const related = (id: string) => nextLessons(shelf, id).related.map(({ placed }) => placed.lesson.id);
const reasons = (id: string, of: string) =>
  nextLessons(shelf, id).related.find(({ placed }) => placed.lesson.id === of)?.reasons;

describe('where to go from a lesson', () => {
  test('its neighbors in the order of the curriculum, with what ties them to it', () => {
    const { previous, next } = nextLessons(shelf, 'sow');
    expect([previous?.placed.lesson.id, next?.placed.lesson.id]).toEqual(['dig', 'weed']);
    expect(previous?.reasons).toEqual([{ kind: 'needed-here' }, { kind: 'shares', concepts: ['bed'] }]);
    expect(next?.reasons).toEqual([{ kind: 'builds-on-this' }, { kind: 'shares', concepts: ['bed'] }]);
  });

  test('the ends of the curriculum have one neighbor each', () => {
    expect(nextLessons(shelf, 'dig')).not.toHaveProperty('previous');
    expect(nextLessons(shelf, 'rest')).not.toHaveProperty('next');
  });

  test('what builds on it comes first, then what shares more, what lies ahead before what lies behind', () => {
    expect(related('sow')).toEqual(['cook', 'water', 'rest']);
    expect(related('water')).toEqual(['sow', 'rest', 'dig']);
  });

  test('the reason says which concepts both teach, and which lesson asks for the other', () => {
    expect(reasons('sow', 'cook')).toEqual([{ kind: 'builds-on-this' }]);
    expect(reasons('cook', 'sow')).toEqual([{ kind: 'needed-here' }]);
    expect(reasons('water', 'sow')).toEqual([{ kind: 'shares', concepts: ['bed', 'seed'] }]);
  });

  test('a lesson that has nothing in common with another has its neighbors only', () => {
    expect(related('serve')).toEqual([]);
    expect(nextLessons(shelf, 'gone')).toEqual({ related: [] });
  });
});

test('where hundreds of lessons teach the same, the nearest four are named, and never the lesson or its neighbors', () => {
  const ids = Array.from({ length: 300 }, (_, n) => `l${n}`);
  const long = makeShelf({
    track: [makeTrack({ modules: ['garden'] })],
    module: [makeModule({ lessons: ids })],
    lesson: ids.map((id) => makeLesson({ id })),
  });
  const named = nextLessons(long, 'l150').related.map(({ placed }) => placed.lesson.id);
  expect(named).toEqual(['l152', 'l153', 'l154', 'l155']);
  expect(nextLessons(long, 'l299').related.map(({ placed }) => placed.lesson.id)).toEqual([
    'l297',
    'l296',
    'l295',
    'l294',
  ]);
});
