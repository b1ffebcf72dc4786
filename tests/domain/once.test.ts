import { expect, test } from 'vitest';
import { grouped } from '#domain/grouped.ts';
import { oncePerShelf } from '#domain/once.ts';
import { makeLesson, makeShelf } from '../make.ts';

test('a shelf is looked through once, and another shelf for itself', () => {
  let looks = 0;
  const lessons = oncePerShelf((shelf) => {
    looks += 1;
    return shelf.lesson.size;
  });
  const [empty, full] = [makeShelf(), makeShelf({ lesson: [makeLesson()] })];
  expect([lessons(empty), lessons(full), lessons(empty), lessons(full)]).toEqual([0, 1, 0, 1]);
  expect(looks).toBe(2);
});

test('what was found to be nothing is not looked for again', () => {
  let looks = 0;
  const none = oncePerShelf(() => {
    looks += 1;
    return null;
  });
  const shelf = makeShelf();
  expect([none(shelf), none(shelf)]).toEqual([null, null]);
  expect(looks).toBe(1);
});

test('values stand under their key in the order in which they came', () => {
  const seeds = grouped([
    ['spring', 'peas'],
    ['autumn', 'garlic'],
    ['spring', 'beans'],
  ]);
  expect(seeds.of('spring')).toEqual(['peas', 'beans']);
  expect(seeds.of('winter')).toEqual([]);
});
