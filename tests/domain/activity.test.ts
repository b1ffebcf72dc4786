import { describe, expect, test } from 'vitest';
import { activitiesOn, conceptsBeside, lessonsBeside } from '#domain/activity.ts';
import { shelfOf } from '#domain/library.ts';
import { readContent } from '#load/read.ts';

const shelf = shelfOf(readContent('tests/fixtures/curriculum').library, 'en');
const activity = shelf.activity.get('digging-day')?.data;
if (!activity) throw new Error('the fixture has an activity');

describe('what stands beside an activity', () => {
  test('the lesson that places it comes before those it names, each once', () => {
    const naming = { ...activity, lessons: ['share-the-water', 'plant-a-bed'] };
    expect(lessonsBeside(shelf, naming)).toEqual(['plant-a-bed', 'share-the-water']);
  });

  test('its own concepts and those of its lesson, each once', () => {
    expect(conceptsBeside(shelf, { ...activity, concepts: ['turn', 'bed'] })).toEqual([
      'turn',
      'bed',
      'root',
    ]);
  });

  test('an activity of no lesson has what it names', () => {
    const alone = { ...activity, id: 'alone', concepts: ['turn'], lessons: [] };
    expect(lessonsBeside(shelf, alone)).toEqual([]);
    expect(conceptsBeside(shelf, alone)).toEqual(['turn']);
  });

  test('a concept knows the activities that work on it', () => {
    expect(activitiesOn(shelf, 'root')).toEqual([activity]);
    expect(activitiesOn(shelf, 'turn')).toEqual([]);
  });
});
