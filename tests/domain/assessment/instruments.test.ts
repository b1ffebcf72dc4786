import { expect, test } from 'vitest';
import { instrumentsByKind } from '#domain/assessment/instruments.ts';
import { makeQuiz, makeWorksheet } from '../../makeItems.ts';

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
