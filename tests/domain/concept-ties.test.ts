import { describe, expect, test } from 'vitest';
import { tiesOf } from '#domain/concept-ties.ts';
import { makeConcept, makeShelf } from '../make.ts';

const shelf = makeShelf({
  concept: [
    makeConcept({ id: 'bed', related: [{ type: 'part-of', concept: 'garden' }] }),
    makeConcept({
      id: 'garden',
      related: [
        { type: 'leads-to', concept: 'bread' },
        { type: 'leads-to', concept: 'soup' },
      ],
    }),
    makeConcept({ id: 'bread', related: [{ type: 'contrasts-with', concept: 'garden' }] }),
    makeConcept({ id: 'soup', related: [] }),
  ],
});

describe('what a concept is tied to', () => {
  test('its own links, by kind, and then the links that come back', () => {
    expect(tiesOf(shelf, 'garden')).toEqual([
      { kind: 'leads-to', concepts: ['bread', 'soup'] },
      { kind: 'part-of-back', concepts: ['bed'] },
    ]);
  });

  test('a concept that links nowhere still knows who links to it', () => {
    expect(tiesOf(shelf, 'soup')).toEqual([{ kind: 'leads-to-back', concepts: ['garden'] }]);
  });

  test('a tie both ways counts once, as its own', () => {
    expect(tiesOf(shelf, 'bread')).toEqual([{ kind: 'contrasts-with', concepts: ['garden'] }]);
  });
});
