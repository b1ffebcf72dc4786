import { describe, expect, test } from 'vitest';
import { alsoLookFor } from '#domain/also-look-for.ts';
import { makeConcept, makeLesson, makeModule, makeShelf, makeTrack } from '../make.ts';

const shelf = makeShelf({
  track: [makeTrack({ modules: ['garden'] })],
  module: [makeModule({ lessons: ['dig', 'sow'] })],
  lesson: [
    makeLesson({ id: 'dig', concepts: ['bed', 'spade', 'soil', 'worm'] }),
    makeLesson({ id: 'sow', concepts: ['bed', 'soil', 'seed'] }),
  ],
  concept: [
    makeConcept({
      id: 'bed',
      title: 'Raised bed',
      confusedWith: [{ what: 'A lawn', difference: 'It is mown.', concept: 'lawn' }],
      related: [{ type: 'leads-to', concept: 'seed' }],
    }),
    makeConcept({ id: 'spade', title: 'Spade' }),
    makeConcept({ id: 'soil', title: 'Soil' }),
    makeConcept({ id: 'worm', title: 'Worm' }),
    makeConcept({ id: 'seed', title: 'Seed' }),
    makeConcept({ id: 'lawn', title: 'Lawn' }),
    makeConcept({
      id: 'field',
      title: 'Field',
      confusedWith: [{ what: 'A bed', difference: 'It is small.', concept: 'bed' }],
    }),
    makeConcept({ id: 'path', title: 'Path', aliases: ['raised way'] }),
    makeConcept({ id: 'moon', title: 'Moon' }),
  ],
});
const near = (id: string) => alsoLookFor(shelf, id, 'en').map((one) => one.id);

describe('what else somebody may look for', () => {
  test('the more a concept has in common the earlier it stands: lessons, a mix-up, a word of its name', () => {
    expect(near('bed')).toEqual(['soil', 'field', 'path', 'spade', 'worm']);
  });

  test('what the page shows already is not said twice: ties either way, and what it is confused with', () => {
    expect(near('bed')).not.toContain('seed');
    expect(near('bed')).not.toContain('lawn');
    expect(near('seed')).not.toContain('bed');
  });

  test('a concept that has nothing in common with any other has none', () => {
    expect(near('moon')).toEqual([]);
    expect(near('gone')).toEqual([]);
  });
});

test('there are at most six, in the order of the alphabet where nothing else tells them apart', () => {
  const ids = ['h', 'g', 'f', 'e', 'd', 'c', 'b', 'a'];
  const many = makeShelf({
    track: [makeTrack({ modules: ['garden'] })],
    module: [makeModule({ lessons: ['dig'] })],
    lesson: [makeLesson({ id: 'dig', concepts: ids })],
    concept: ids.map((id) => makeConcept({ id, title: id, confusedWith: [] })),
  });
  expect(alsoLookFor(many, 'c', 'en').map((one) => one.id)).toEqual(['a', 'b', 'd', 'e', 'f', 'g']);
});
