import { expect, test } from 'vitest';
import { wordingWarnings } from '#load/wording.ts';
import { makeBody, makeLesson, makeLibrary, placeIn } from '../make.ts';

function warned(...texts: string[]) {
  const paragraphs = texts.map((text) => ({ text, place: placeIn('lesson.mdx') }));
  return wordingWarnings(makeLibrary({ lesson: [[makeLesson(), makeBody({ paragraphs })]] })).map(
    ({ code }) => code,
  );
}

test('wording that may hurt people is listed', () => {
  expect(warned('He is confined to a wheelchair.')).toEqual(['wording']);
});

test('the pronouns of a named person and the words of the field are meant', () => {
  expect(warned('Mrs. Haddad told the landlord that she is the host, and he came.')).toEqual([]);
});

test('a lesson in which it is unclear who acts is listed', () => {
  const passive = ['The issue was chosen.', 'The plan was written.', 'They were told.'];
  expect(warned(...passive)).toEqual(['passive']);
  expect(warned('We chose it.', 'They wrote it.')).toEqual([]);
});
