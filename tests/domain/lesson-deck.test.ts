import { describe, expect, it } from 'vitest';
import { lessonSlides } from '#domain/lesson-deck.ts';
import { shelfOf } from '#domain/library.ts';
import { readContent } from '#load/read.ts';

const shelf = shelfOf(readContent('tests/fixtures/curriculum').library, 'en');
const lesson = shelf.lesson.get('plant-a-bed');
const activity = shelf.activity.get('digging-day')?.data;
if (!lesson || !activity) throw new Error('the fixture has a lesson with an activity');

describe('the deck of a lesson', () => {
  it('ends with its activity, whose steps run down one after the other', () => {
    const slides = lessonSlides(lesson.data.title, lesson.body, activity);
    expect(slides.map(({ title }) => title)).toEqual([
      'Plant a bed together',
      'The empty corner',
      'Roots',
      'Digging day',
    ]);
    expect(slides.at(-1)).toMatchObject({ minutes: 30, isAdded: true });
    expect(slides.at(-1)?.turns.map(({ title, minutes }) => `${title} ${minutes}`)).toEqual([
      'Arrive 5',
      'Draw the bed 15',
      'Agree 6',
      'A word each 4',
    ]);
  });

  it('counts down on the slide that bears the title of the activity, and adds none', () => {
    const slides = lessonSlides(lesson.data.title, lesson.body, { ...activity, title: 'Roots' });
    expect(slides).toHaveLength(3);
    expect(slides.map(({ turns }) => turns.length)).toEqual([0, 0, 4]);
  });

  it('has no countdown where a lesson has no activity', () => {
    const slides = lessonSlides(lesson.data.title, lesson.body, undefined);
    expect(slides.flatMap(({ turns }) => turns)).toEqual([]);
  });
});
