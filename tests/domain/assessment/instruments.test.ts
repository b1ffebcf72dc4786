import { expect, test } from 'vitest';
import { instrumentsByKind, questionsByLesson } from '#domain/assessment/instruments.ts';
import { shelfOf } from '#domain/library.ts';
import { readContent } from '#load/read.ts';
import { makeQuiz, makeWorksheet } from '../../makeItems.ts';

const garden = shelfOf(readContent('tests/fixtures/curriculum').library, 'en');

test('the page of instruments lists what stands by itself, by kind and then by title', () => {
  const groups = instrumentsByKind(
    [
      makeQuiz({ id: 'two', title: 'Zeal', instrument: true }),
      makeQuiz({ id: 'lesson-check', title: 'A lesson check' }),
      makeQuiz({ id: 'one', title: 'Lenses', instrument: true }),
      makeWorksheet({ id: 'map', title: 'Map', instrument: true }),
    ],
    'en',
  );
  expect(groups.map(({ kind, instruments }) => [kind, instruments.map(({ id }) => id)])).toEqual([
    ['worksheet', ['map']],
    ['quiz', ['one', 'two']],
  ]);
});

test('what stands in a lesson is found under that lesson, and no instrument is listed twice', () => {
  const listed = questionsByLesson(garden);
  const bed = listed.find(({ lesson }) => lesson.id === 'plant-a-bed');
  expect(bed?.questions.map(({ id }) => id)).toContain('bed-check');
  expect(listed.flatMap(({ questions }) => questions).filter(({ instrument }) => instrument)).toEqual([]);
});
