import { describe, expect, test } from 'vitest';
import { casesByConcept, casesByPlace, placeAnchor } from '#domain/case-groups.ts';
import { casesInOrder } from '#domain/curriculum.ts';
import { makeCase, makeConcept, makeLesson, makeModule, makeShelf, makeTrack } from '../make.ts';

const names: Readonly<Record<string, string>> = { US: 'United States', PL: 'Poland' };
const cases = [
  makeCase({ id: 'buses', places: [{ country: 'US', region: 'Texas' }], years: { from: 1960, to: 1965 } }),
  makeCase({
    id: 'wages',
    places: [{ country: 'US', region: 'Alabama' }, { country: 'US' }],
    years: { from: 1955, to: 1990 },
    concepts: ['root', 'tap'],
  }),
  makeCase({ id: 'yards', places: [{ country: 'PL' }], years: { from: 1955, to: 1956 }, concepts: ['root'] }),
];

test('cases stand in the order in which they begin, then in which they end', () => {
  expect(casesInOrder(makeShelf({ case: cases })).map(({ id }) => id)).toEqual(['yards', 'wages', 'buses']);
});

describe('by place', () => {
  const countries = casesByPlace(cases, { nameOf: (code) => names[code] ?? code, locale: 'en' });

  test('countries and regions follow the alphabet, and what took in a whole country comes last', () => {
    expect(
      countries.map(({ name, regions }) => [name, regions.map(({ place }) => place.region ?? 'all of it')]),
    ).toEqual([
      ['Poland', ['all of it']],
      ['United States', ['Alabama', 'Texas', 'all of it']],
    ]);
  });

  test('a case of two places stands under both', () => {
    const found = countries.flatMap(({ regions }) => regions.map((one) => one.cases.map(({ id }) => id)));
    expect(found).toEqual([['yards'], ['wages'], ['buses'], ['wages']]);
  });

  test('a place has an anchor of plain letters', () => {
    expect(placeAnchor({ country: 'PL', region: 'Pomorze Środkowe' })).toBe('place-pl-pomorze-srodkowe');
    expect(placeAnchor({ country: 'PL' })).toBe('place-pl');
  });
});

test('by concept: under the track of the lesson that teaches it first, and last what no lesson teaches', () => {
  const shelf = makeShelf({
    track: [makeTrack({ id: 'gardens', modules: ['garden'] }), makeTrack({ id: 'empty', modules: [] })],
    module: [makeModule({ lessons: ['plant-a-bed'] })],
    lesson: [makeLesson({ concepts: ['root', 'unseen'] })],
    concept: [
      makeConcept({ id: 'tap', title: 'Tap' }),
      makeConcept({ id: 'root', title: 'Root' }),
      makeConcept({ id: 'unseen', title: 'Unseen' }),
    ],
    case: cases,
  });
  expect(
    casesByConcept(shelf, 'en').map(({ track, concepts }) => [
      track?.id,
      concepts.map(({ concept, cases: found }) => [concept.id, found.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['gardens', [['root', ['yards', 'wages']]]],
    [undefined, [['tap', ['wages']]]],
  ]);
});
