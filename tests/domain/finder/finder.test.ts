import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countIn, filterNames, readFilters, writeFilters, type Filters } from '#domain/finder/filters.ts';
import { findFor, wordsFor, type Findable, type Wish } from '#domain/finder/finder.ts';
import { readWish } from '#domain/finder/wish.ts';
import { findablesIn } from '#domain/finder/findables.ts';
import words from '#i18n/en/finder.json' with { type: 'json' };
import { makeActivity, makeWorkshop } from '../agenda/content.make.ts';
import { makeConcept, makeLesson, makeModule, makeShelf, makeTrack } from '../../make.ts';

const read = (typed: string) => readWish(typed, words.wish);
const open: Wish = {
  ...{ minutes: null, people: null, level: '', format: '', kind: '', track: '', concept: '' },
  words: [],
};
const thing = (id: string, fields: Partial<Findable> = {}): Findable => ({
  ...{ id, kind: 'activity', minutes: 30, saves: 0, group: { from: 4, to: 20 }, level: 'first' },
  ...{ format: 'go-round', tracks: [], concepts: [], text: wordsFor([id]) },
  ...fields,
});
const ids = (wish: Partial<Wish>, ...things: Findable[]) =>
  findFor({ ...open, ...wish }, things).map((one) => one.thing.id);

describe('a typed wish', () => {
  test.each([
    [
      '20 minutes, 12 people, new group, delegation',
      { minutes: 20, people: 12, level: 'first', words: ['delegation'] },
    ],
    ['1.5 hours power map', { minutes: 90, people: null, level: '', words: ['power', 'map'] }],
    ['1h 15min for 8 participants', { minutes: 75, people: 8, level: '', words: [] }],
    [
      'EXPERIENCED group, one-on-ones',
      { minutes: null, people: null, level: 'experienced', words: ['one', 'ones'] },
    ],
    ['45 coaching', { minutes: 45, people: null, level: '', words: ['coaching'] }],
    ['12 of us', { minutes: null, people: 12, level: '', words: [] }],
    ['', { minutes: null, people: null, level: '', words: [] }],
  ])('is understood: %s', (typed, wish) => {
    expect(read(typed)).toEqual(wish);
  });

  test('never breaks, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { minutes, people } = read(typed);
        expect(minutes === null || minutes >= 0).toBe(true);
        expect(people === null || people >= 0).toBe(true);
      }),
    );
  });
});

describe('the finder', () => {
  test('finds by time what fits as it is first, then what fits with its cuts, and says so', () => {
    const things = [
      thing('long', { minutes: 60, saves: 10 }),
      thing('cut', { minutes: 25, saves: 8 }),
      thing('short', { minutes: 10 }),
      thing('just', { minutes: 20 }),
    ];
    expect(findFor({ ...open, minutes: 20 }, things).map((one) => [one.thing.id, one.isCut])).toEqual([
      ['just', false],
      ['short', false],
      ['cut', true],
    ]);
  });

  test('finds by size, kind, format, track and concept', () => {
    const pair = thing('a', { group: { from: 2, to: 8 }, tracks: ['power'], concepts: ['map'] });
    const room = thing('b', { kind: 'workshop', format: '', group: { from: 9, to: 40 } });
    expect(ids({ people: 8 }, pair, room)).toEqual(['a']);
    expect(ids({ people: 9 }, pair, room)).toEqual(['b']);
    expect(ids({ kind: 'workshop' }, pair, room)).toEqual(['b']);
    expect(ids({ format: 'go-round' }, pair, room)).toEqual(['a']);
    expect(ids({ track: 'power' }, pair, room)).toEqual(['a']);
    expect(ids({ concept: 'map' }, pair, room)).toEqual(['a']);
  });

  test('gives a group what it can do: an experienced one everything, a new one what needs no experience', () => {
    const things = [thing('a'), thing('b', { level: 'some' }), thing('c', { level: 'experienced' })];
    expect(ids({ level: 'first' }, ...things)).toEqual(['a']);
    expect(ids({ level: 'experienced' }, ...things)).toEqual(['a', 'b', 'c']);
  });

  test('knows words by their beginnings, and without all of them gives what has the most', () => {
    const brief = thing('a', { text: wordsFor(['Delegating with a brief', 'Maps of power']) });
    const other = thing('b', { text: wordsFor(['Coaching']) });
    expect(ids({ words: ['delegation'] }, brief, other)).toEqual(['a']);
    expect(ids({ words: ['map'] }, brief, other)).toEqual(['a']);
    expect(ids({ words: ['coaching', 'delegation', 'brief'] }, brief, other)).toEqual(['a']);
    expect(ids({ words: ['sailing'] }, brief, other)).toEqual([]);
  });
});

describe('what can be found', () => {
  test('is every activity and workshop, with the track of its lessons and the names of its concepts', () => {
    const shelf = makeShelf({
      activity: [makeActivity()],
      workshop: [makeWorkshop({ lessons: ['plant-a-bed'] })],
      lesson: [makeLesson({ activity: 'digging-day' })],
      module: [makeModule({ lessons: ['plant-a-bed'] })],
      track: [makeTrack({ modules: ['garden'] })],
      concept: [makeConcept({ aliases: ['Plot'] })],
    });
    expect(findablesIn(shelf)).toMatchObject([
      { id: 'digging-day', saves: 2, tracks: ['gardens'], concepts: ['bed'] },
      { id: 'first-dig', saves: 5, tracks: ['gardens'], concepts: ['bed'], format: '' },
    ]);
    expect(ids({ words: ['plot'], minutes: 30 }, ...findablesIn(shelf))).toEqual(['digging-day']);
  });
});

describe('filters in an address', () => {
  const isCount = (name: string) => name === 'minutes' || name === 'people';
  const filters = fc.record(
    Object.fromEntries(
      filterNames.map((name) => [
        name,
        isCount(name) ? fc.constantFrom('', '20') : fc.constantFrom('', '20', 'a b', 'ü&=#'),
      ]),
    ),
  ) as fc.Arbitrary<Filters>;

  test('come back as they were, and an open finder has none', () => {
    fc.assert(
      fc.property(filters, (one) => {
        expect(readFilters(writeFilters(one))).toEqual(one);
      }),
    );
    expect(writeFilters(readFilters('#nonsense=1'))).toBe('');
  });

  test('hold no words where a number is asked for', () => {
    expect(writeFilters({ ...readFilters(''), minutes: 'Ada', people: '12' })).toBe('#people=12');
  });

  test('count only with whole numbers above zero', () => {
    expect(['20', ' 7 ', '0', '-3', '1e3', '', '99999'].map(countIn)).toEqual([
      20,
      7,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
