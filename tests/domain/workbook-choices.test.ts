import { describe, expect, it } from 'vitest';
import { attemptsIn, fillWorkbook } from '#domain/workbook/filled.ts';
import { findInWorkbook } from '#domain/workbook/find.ts';
import { workbookRows } from '#domain/workbook/rows.ts';
import { workbookOutline } from '#domain/workbook.ts';
import { makeSingle, makeWorksheet } from '../makeItems.ts';
import { makeCard, makePoll } from '../makeOpenItems.ts';
import { makeAttempt, makeRecord } from './record/makeRecord.ts';
import { makeShelf } from './workbook.make.ts';

const sheet = makeWorksheet({
  id: 'opening',
  items: [makePoll(), makeSingle({ id: 'who-decides' }), makeCard()],
});
const outline = workbookOutline(makeShelf({ first: [sheet] }), {
  toLesson: (id) => `/en/lessons/garden/${id}/`,
  toAssessment: (id) => `/en/assessments/${id}/`,
  taskWords: { plan: '', nextStep: '' },
});
const chosen = (option: string, fields: Parameters<typeof makeAttempt>[0] = {}) =>
  makeAttempt({
    item: 'who-came',
    assessment: 'opening',
    response: { type: 'poll', options: [option] },
    earned: null,
    possible: null,
    ...fields,
  });

const fill = (...attempts: ReturnType<typeof makeAttempt>[]) => {
  const workbook = fillWorkbook(outline, makeRecord({ attempts }));
  return { workbook, check: workbook.lessons[0]?.checks[0] };
};

describe('an item without a key in the workbook', () => {
  it('stands with what was chosen last, and is part of no result', () => {
    const { workbook, check } = fill(
      chosen('asked', { id: 'a1', counter: 1 }),
      chosen('alone', { id: 'a2', counter: 2, at: '2026-11-20T10:00:00.000Z' }),
    );
    expect(check?.choices).toMatchObject([
      { response: { type: 'poll', options: ['alone'] }, isEarlier: false, at: '2026-11-20T10:00:00.000Z' },
    ]);
    expect(check?.answers).toEqual([]);
    expect(check?.result).toBeNull();
    expect(check && attemptsIn(check)).toHaveLength(2);
    expect(workbook.leftovers.attempts).toEqual([]);
  });

  it('says when an earlier version of it was answered, and still what', () => {
    const { check } = fill(chosen('poster', { rev: 9 }));
    expect(check?.choices).toMatchObject([{ response: { options: ['poster'] }, isEarlier: true }]);
  });

  it('is not there where nothing was chosen', () => {
    expect(fill().check).toBeUndefined();
  });
});

describe('what was chosen, looked for and taken along', () => {
  const { workbook } = fill(chosen('alone'));
  const words = {
    trueWord: 'True',
    falseWord: 'False',
    unsureWord: "I don't know yet",
    open: {
      words: {
        ratings: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
        entryDone: '{entry}: done',
        entryDay: '{entry}: {day}',
      },
      locale: 'en',
    },
  };

  it('is found by its words', () => {
    expect(findInWorkbook(workbook, 'looked for it', { words, keep: null }).count).toBe(1);
    expect(findInWorkbook(workbook, 'poster', { words, keep: null }).count).toBe(0);
  });

  it('stands in the table in its words, without points', () => {
    expect(workbookRows(workbook, words)).toMatchObject([
      { item: 'who-came', response: 'I looked for it', earned: '', possible: '' },
    ]);
  });
});
