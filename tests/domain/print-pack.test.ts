import { describe, expect, test } from 'vitest';
import { copiesOf, peopleFragment, peopleIn, readPeople, shareOf, usualPeople } from '#domain/print-pack.ts';

describe('the copies of a print pack', () => {
  test.each([1, 14, 500])('for %i people are one each and two to spare', (people) => {
    expect(copiesOf('people', people)).toBe(people + 2);
  });

  test('are two for the trainers and one for the wall, however many come', () => {
    for (const people of [4, 40]) {
      expect(copiesOf('trainers', people)).toBe(2);
      expect(copiesOf('room', people)).toBe(1);
    }
  });

  test('of a file that four people share are enough for everybody, and not one more', () => {
    expect([1, 4, 5, 14].map((people) => copiesOf('groups', people))).toEqual([1, 1, 2, 4]);
    expect(shareOf('simulation')).toBe('groups');
    expect(shareOf('inventory')).toBe('people');
  });

  test('begin with the middle of the group', () => {
    expect(usualPeople({ from: 8, to: 40 })).toBe(24);
    expect(usualPeople({ from: 4, to: 9 })).toBe(7);
  });
});

describe('the number of people in an address', () => {
  test('is read as it was written', () => {
    for (const people of [1, 14, 500]) expect(peopleIn(peopleFragment(people))).toBe(people);
  });

  test.each(['', '#people=', '#people=0', '#people=501', '#people=-4', '#people=1e2', '#people=14x', '#a1'])(
    'is none in %j',
    (fragment) => {
      expect(peopleIn(fragment)).toBeUndefined();
    },
  );

  test.each(['', '0', '501', '2.5', ' 7', 'many'])('is none when somebody types %j', (text) => {
    expect(readPeople(text)).toBeUndefined();
  });
});
