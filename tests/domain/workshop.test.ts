import { describe, expect, test } from 'vitest';
import {
  handoutsOf,
  instrumentsOf,
  materialsOf,
  materialsOfAll,
  minutesRange,
  runOf,
  shortestMinutes,
  workSegmentsOf,
  workshopsInOrder,
  workshopsRunning,
  workshopsTeaching,
} from '#domain/workshop.ts';
import { readContent } from '#load/read.ts';
import { shelfOf } from '#domain/library.ts';

const shelf = shelfOf(readContent('tests/fixtures/curriculum').library, 'en');
const [workshop] = workshopsInOrder(shelf);
const activity = shelf.activity.get('digging-day')?.data;
if (!workshop || !activity) throw new Error('the fixture has a workshop and its activity');

describe('a workshop', () => {
  test('runs the steps that a segment names, in the order of the activity', () => {
    const runs = workSegmentsOf(workshop).map((segment) => runOf(shelf, segment).steps.map(({ id }) => id));
    expect(runs).toEqual([[], ['dig-draw', 'dig-agree', 'dig-round'], []]);
  });

  test('runs the whole activity where a segment names no steps', () => {
    const [, bed] = workSegmentsOf(workshop);
    if (!bed) throw new Error('the second segment runs the activity');
    expect(runOf(shelf, { ...bed, steps: [] }).steps).toEqual(activity.steps);
  });

  test('is as short as its marked cuts let it be', () => {
    expect(shortestMinutes(workshop)).toBe(55);
  });

  test('needs what a segment names, and else what its activity needs', () => {
    const [, bed] = workSegmentsOf(workshop);
    if (!bed) throw new Error('the second segment runs the activity');
    expect(materialsOf(runOf(shelf, bed))).toEqual(activity.materials);
    expect(materialsOf(runOf(shelf, { ...bed, materials: ['A pencil'] }))).toEqual(['A pencil']);
  });

  test('names each thing to bring once, also those of the activities it runs', () => {
    expect(materialsOfAll(shelf, workshop)).toEqual(['Thick pens', 'A sheet of paper for each three people']);
  });

  test('knows its handouts and its instruments', () => {
    expect(handoutsOf(workshop)).toEqual(['plant-a-bed']);
    expect(instrumentsOf(workshop)).toEqual(['bed-check']);
  });

  test('is found from the activity that it runs and from the lesson that it teaches', () => {
    expect(workshopsRunning(shelf, 'digging-day')).toEqual([workshop]);
    expect(workshopsRunning(shelf, 'another')).toEqual([]);
    expect(workshopsTeaching(shelf, 'plant-a-bed')).toEqual([workshop]);
    expect(workshopsTeaching(shelf, 'share-the-water')).toEqual([]);
  });
});

test('an activity is as short as its cuts and as long as its stretch', () => {
  expect(minutesRange(activity)).toEqual({ from: 28, to: 45 });
  expect(minutesRange({ ...activity, stretch: { what: 'Dig a second bed.', adds: 20 } })).toEqual({
    from: 28,
    to: 50,
  });
});
