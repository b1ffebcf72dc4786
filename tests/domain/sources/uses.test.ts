import { expect, test } from 'vitest';
import { citingPlaces } from '#domain/sources/uses.ts';
import {
  makeBlock,
  makeBody,
  makeCase,
  makeConcept,
  makeLesson,
  makeModule,
  makeShelf,
  makeTrack,
  placeIn,
} from '../../make.ts';
import { makeQuiz } from '../../makeItems.ts';

test('a work is used by the lesson that cites it or places a check that does, and by what stands beside lessons', () => {
  const place = placeIn('en/lessons/garden/plant-a-bed.mdx');
  const shelf = makeShelf({
    track: [makeTrack({ modules: ['garden'] })],
    module: [makeModule({ lessons: ['plant-a-bed', 'quiet'] })],
    lesson: [
      [
        makeLesson({ title: 'Plant a bed' }),
        makeBody({
          citations: [
            { to: 'bean2012', place },
            { to: 'bean2012', place },
          ],
          blocks: [makeBlock('Check', { id: 'placed' })],
        }),
      ],
      makeLesson({ id: 'quiet' }),
    ],
    assessment: [
      makeQuiz({ id: 'placed', sources: ['spade2001'] }),
      makeQuiz({ id: 'alone', title: 'Alone', sources: ['bean2012'] }),
    ],
    case: [makeCase({ sources: ['spade2001'] })],
    concept: [makeConcept({ id: 'bed', sources: ['bean2012'] })],
  });
  expect(citingPlaces(shelf, 'en').map(({ kind, id, keys }) => [kind, id, keys])).toEqual([
    ['lesson', 'plant-a-bed', ['bean2012', 'spade2001']],
    ['assessment', 'alone', ['bean2012']],
    ['case', 'elm-street', ['spade2001']],
    ['concept', 'bed', ['bean2012']],
  ]);
});
