import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenItem } from '#domain/assessment/families.ts';
import { hasChosen, type OpenResponse } from '#domain/assessment/open/response.ts';
import { sayOpenResponse } from '#domain/assessment/open/spoken.ts';
import {
  makeCard,
  makeChecklist,
  makeLikert,
  makePoll,
  makeRank,
  makeRubric,
} from '../../../makeOpenItems.ts';
import { openAnswers } from './arbitraries.ts';

const words = {
  ratings: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
  entryDone: '{entry}: done',
  entryDay: '{entry}: planned for {day}',
};

const say = (item: OpenItem, response: OpenResponse) =>
  sayOpenResponse(item, response, { words, locale: 'en' });

describe('an answer in words', () => {
  test.each<[OpenItem, OpenResponse, string[]]>([
    [makeRank(), { type: 'rank', order: ['heat', 'locks', 'rent'] }, ['1. Heat', '2. Locks', '3. Rent']],
    [makePoll(), { type: 'poll', options: ['poster'] }, ['I saw a poster']],
    [
      makeChecklist(),
      { type: 'checklist', done: ['room'], days: { visit: '2026-12-05', room: '2026-12-01' } },
      ['Visit three neighbors: planned for December 5, 2026', 'Find a room: done'],
    ],
    [makeRubric(), { type: 'rubric', levels: { asks: 1 } }, ['The ask: Hints at something']],
    [makeLikert(), { type: 'likert', point: 2 }, ['Always']],
    [makeCard(), { type: 'card', rating: 'hard' }, ['Hard']],
  ])('%#: says what was chosen', (item, response, lines) => {
    expect(say(item, response)).toEqual(lines);
  });

  test('says something exactly where something was chosen', () => {
    fc.assert(
      fc.property(openAnswers, ({ item, response }) => {
        const lines = say(item, response);
        expect(lines.length > 0).toBe(hasChosen(response));
        expect(lines.every((line) => line.trim() !== '' && !line.includes('undefined'))).toBe(true);
      }),
    );
  });
});
