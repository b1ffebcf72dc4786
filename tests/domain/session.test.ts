import { expect, test } from 'vitest';
import { isActivitySlide, sessionMinutes, slidesIn } from '#domain/session.ts';
import type { Body } from '#domain/library.ts';

const block = (name: string, props: Record<string, string>) => ({
  name,
  props,
  inside: [],
  place: { file: 'x', line: 1, column: 1 },
  words: 0,
  citations: [],
});
const body = (...blocks: ReturnType<typeof block>[]): Body => ({
  blocks,
  links: [],
  images: [],
  citations: [],
  headings: [],
  paragraphs: [],
  passages: [],
});
const slide = (title: string, minutes: number, number = 1) => ({ title, minutes, number });

test('slides are numbered and laid end to end, whatever stands between them', () => {
  const slides = slidesIn(
    body(
      block('Slide', { title: 'One', minutes: '4' }),
      block('Handout', { title: 'x' }),
      block('Slide', { title: 'Two', minutes: '3' }),
    ),
  );
  expect(slides).toEqual([
    { title: 'One', minutes: 4, number: 2, startsAtMinute: 0, endsAtMinute: 4 },
    { title: 'Two', minutes: 3, number: 3, startsAtMinute: 4, endsAtMinute: 7 },
  ]);
});

test('a lesson without a body has no slides', () => {
  expect(slidesIn(undefined)).toEqual([]);
});

test('a session takes the minutes of the slides and of the activity', () => {
  expect(
    sessionMinutes([slide('Two full rooms', 3), slide('One promise', 4)], {
      title: 'The floor grid',
      minutes: 45,
    }),
  ).toEqual({ slides: 7, activity: 45, together: 52 });
});

test('an activity that has a slide of its own is counted once', () => {
  expect(
    sessionMinutes([slide('The last bus', 4), slide('Four walls', 30)], { title: 'Four walls', minutes: 30 }),
  ).toEqual({ slides: 4, activity: 30, together: 34 });
});

test('a lesson without an activity takes the minutes of its slides', () => {
  expect(sessionMinutes([slide('One', 4)], undefined)).toEqual({ slides: 4, activity: 0, together: 4 });
});

test('a slide stands for the activity when it bears its title', () => {
  expect(isActivitySlide({ title: 'Four walls' }, { title: 'Four walls' })).toBe(true);
  expect(isActivitySlide({ title: 'The last bus' }, { title: 'Four walls' })).toBe(false);
  expect(isActivitySlide({ title: 'The last bus' }, undefined)).toBe(false);
});
