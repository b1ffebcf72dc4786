import { describe, expect, test } from 'vitest';
import { conceptMap } from '#domain/concept-map.ts';
import { shelfOf } from '#domain/library.ts';
import { makeConcept, makeShelf } from '../make.ts';
import { readContent } from '#load/read.ts';

const shelf = shelfOf(readContent('tests/fixtures/curriculum').library, 'en');
const whole = shelfOf(readContent('content').library, 'en');

describe('the map of concepts', () => {
  test('holds every concept once, with the tracks that teach it', () => {
    const { concepts } = conceptMap(shelf, 'en');
    expect(concepts.map(({ id }) => id).toSorted()).toEqual(['bed', 'root', 'turn']);
    expect(concepts.find(({ id }) => id === 'bed')?.tracks).toEqual(['gardens']);
  });

  test('ties concepts both ways round, and to nothing that is not there', () => {
    const one = makeConcept({ id: 'one', related: [{ type: 'part-of', concept: 'two' }] });
    const two = makeConcept({ id: 'two', related: [{ type: 'leads-to', concept: 'three' }] });
    const { concepts, ties } = conceptMap(makeShelf({ concept: [one, two] }), 'en');
    expect(ties).toEqual([{ from: 'one', to: 'two', type: 'part-of' }]);
    expect(concepts.map(({ near }) => near)).toEqual([['two'], ['one']]);
  });

  test('lets no title cover another, and all of them stand inside', () => {
    const { concepts, width, height } = conceptMap(whole, 'en');
    const covering = concepts.flatMap((a, n) =>
      concepts
        .slice(n + 1)
        .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 && Math.abs(a.y - b.y) < 32)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(covering).toEqual([]);
    for (const { id, x, y, width: room } of concepts) {
      expect(x - room / 2, id).toBeGreaterThanOrEqual(0);
      expect(x + room / 2, id).toBeLessThanOrEqual(width);
      expect(y, id).toBeGreaterThan(0);
      expect(y, id).toBeLessThan(height);
    }
  });

  test('is the same every time', () => {
    expect(conceptMap(whole, 'en')).toEqual(conceptMap(whole, 'en'));
  });
});
