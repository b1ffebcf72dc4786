import { describe, expect, it } from 'vitest';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import { byKind } from '#domain/workbook/by-kind.ts';
import { fillWorkbook } from '#domain/workbook/filled.ts';
import { findInWorkbook } from '#domain/workbook/find.ts';
import { workbookMarkdown } from '#domain/workbook/markdown.ts';
import { workbookRows } from '#domain/workbook/rows.ts';
import { workbookTable } from '#domain/workbook/table.ts';
import { sayAnswer, wordsIn } from '#domain/workbook/words.ts';
import { blankChooser, editIssue } from '#domain/worksheets/issue-chooser/chooser.ts';
import { chooserModel } from '#domain/worksheets/issue-chooser/model.ts';
import { writeSheet } from '#domain/worksheets/sheet.ts';
import { makeOrder, makeSingle, makeSort } from '../makeItems.ts';
import { makeAttempt, makeNote, makeRecord } from './record/makeRecord.ts';
import { outline } from './workbook.make.ts';

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
const option = wordsIn(makeSingle());
const [chosen = '', chosenWords = ''] = Object.entries(option)[0] ?? [];
const record = makeRecord({
  counter: 9,
  attempts: [
    makeAttempt({ response: { type: 'single', option: 'idk' }, earned: null, possible: null }),
    makeAttempt({ id: 'a2', counter: 2, response: { type: 'single', option: chosen } }),
    makeAttempt({ id: 'a3', counter: 3, item: 'dials', assessment: 'dials', earned: null, possible: null }),
    { ...makeAttempt({ id: 'm', counter: 4 }), ...draftDoneMark('gone', true, { lang: 'en' }) },
  ],
  notes: [makeNote({ others: ['=cmd()'] }), makeNote({ item: 'gone', text: 'Still mine.' })],
});
const workbook = fillWorkbook(outline, record);
const markdown = {
  ...words,
  title: 'My workbook',
  elsewhere: 'Outside',
  earlier: 'Earlier',
  other: '(also:)',
  points: (earned: number, possible: number) => `${earned}/${possible}`,
  day: (at: string) => at.slice(0, 10),
};

describe('an answer in words', () => {
  it('is said by what was chosen, for every shape of response', () => {
    const sort = makeSort();
    const [card] = sort.cards;
    const [bucket] = sort.buckets;
    const order = makeOrder();
    expect(sayAnswer({ type: 'single', option: chosen }, option, words)).toBe(chosenWords);
    expect(sayAnswer({ type: 'truefalse', answer: false }, {}, words)).toBe('False');
    expect(sayAnswer({ type: 'multi', options: 'idk' }, {}, words)).toBe("I don't know yet");
    expect(
      sayAnswer({ type: 'sort', places: { [card?.id ?? '']: bucket?.id ?? '' } }, wordsIn(sort), words),
    ).toBe(`${card?.text ?? ''}: ${bucket?.text ?? ''}`);
    expect(sayAnswer({ type: 'order', steps: order.steps.map(({ id }) => id) }, wordsIn(order), words)).toBe(
      order.steps.map(({ text }) => text).join('; '),
    );
  });

  it('stands as it was saved where its words are gone', () => {
    expect(sayAnswer({ sitting: 's1', form: 'long', rating: 4 }, {}, words)).toBe('4');
    expect(sayAnswer({ type: 'single', option: 'old-option' }, {}, words)).toBe('old-option');
    expect(sayAnswer({ __proto__: null, constructor: 'x' }, {}, words)).toBe('x');
  });
});

describe('the workbook by kind', () => {
  it('puts all texts together, then answers, then what was tried out, each with its lesson', () => {
    expect(
      byKind(workbook).map(({ kind, parts }) => [
        kind,
        parts.map(({ lesson, filled }) => [lesson?.id, filled.check.id, filled.texts.length]),
      ]),
    ).toEqual([
      ['texts', [['first', 'field-log', 1]]],
      ['answers', [['first', 'power-check', 0]]],
      ['turns', [['second', 'dials', 0]]],
    ]);
  });
});

describe('looking for words in the workbook', () => {
  const find = (query: string, keep: string | null = null) =>
    findInWorkbook(workbook, query, { words, keep });

  it('finds them in texts, questions, answers and titles; case, accents and order do not count', () => {
    expect(find('RÉNT because').count).toBe(1);
    expect(find('rent because').workbook.lessons.map(({ lesson }) => lesson.id)).toEqual(['first']);
    expect(find(chosenWords).workbook.lessons[0]?.checks.map(({ check }) => check.id)).toEqual([
      'power-check',
    ]);
    expect(find('still mine')).toMatchObject({ count: 1, workbook: { lessons: [] } });
  });

  it('shows everything for an empty query, and nothing for words that are nowhere', () => {
    expect(find(' ').workbook).toBe(workbook);
    expect(find('zebra')).toMatchObject({ count: 0, workbook: { lessons: [], others: [] } });
  });

  it('leaves in view what is being written', () => {
    expect(find('zebra', 'my-why').count).toBe(1);
  });
});

describe('the workbook as a table', () => {
  it('has a row for each text and each try, with the answer in words, the score and the time', () => {
    const rows = workbookRows(workbook, words);
    expect(rows.map(({ item, response, earned }) => [item, response, earned])).toEqual([
      ['who-decides', "I don't know yet", ''],
      ['who-decides', chosenWords, 1],
      ['my-why', 'Because of the rent.', ''],
      ['my-why', '=cmd()', ''],
      ['dials', 'members', ''],
      ['gone', 'Still mine.', ''],
      ['lesson:gone', 'True', ''],
    ]);
    expect(rows[1]).toMatchObject({ lesson: 'Lesson first', possible: 1, at: '2026-11-23T10:00:00.000Z' });
  });

  it('is a file that spreadsheets open, in which no text runs as a formula', () => {
    const heads = {
      ...{ lesson: 'L', assessment: 'A', item: 'I', question: 'Q', response: 'R' },
      ...{ earned: 'E', possible: 'P', at: 'T' },
    };
    const text = workbookTable(workbook, heads, words);
    expect(text).toContain('L,A,I,Q,R,E,P,T\r\n');
    expect(text).toContain(",'=cmd(),");
  });
});

describe('the workbook as text', () => {
  it('holds every text under its lesson, its assessment and its question, and every result', () => {
    const text = workbookMarkdown(workbook, markdown);
    expect(text).toMatch(/^# My workbook\n\n## Lesson first\n\n/);
    expect(text).toContain(
      '### Your field log\n\n> Why do you do it?\n\nBecause of the rent.\n\n(also:)\n=cmd()',
    );
    expect(text).toContain(` — ${chosenWords} · 1/1 · 2026-11-23`);
    expect(text).toContain('## Earlier\n\n**gone**\n\nStill mine.');
  });

  it('tells a sheet in words and never as its data', () => {
    const text = writeSheet(editIssue(blankChooser, 'i1', { title: 'Mould' }), chooserModel);
    const notes = [makeNote({ item: 'issue-chooser', text, others: ['{"sheet":"?"}'] })];
    const withSheet = fillWorkbook(outline, makeRecord({ notes }));
    expect(workbookMarkdown(withSheet, markdown)).toContain(
      '### Choose\n\nOne issue: Mould\n\n(also:)\nUnreadable.',
    );
    expect(workbookRows(withSheet, words).map(({ response }) => response)).toEqual([
      'One issue: Mould',
      'Unreadable.',
    ]);
    expect(findInWorkbook(withSheet, 'mould', { words, keep: null }).count).toBe(1);
    expect(findInWorkbook(withSheet, 'sheet', { words, keep: null }).count).toBe(0);
    expect(byKind(withSheet).map(({ kind }) => kind)).toEqual(['sheets']);
  });

  it('is empty where there is nothing', () => {
    expect(workbookMarkdown(fillWorkbook(outline, makeRecord()), markdown)).toBe('');
  });

  it('keeps the place of a text that is emptied while it is edited', () => {
    const emptied = makeRecord({ notes: [makeNote({ text: '' })] });
    expect(fillWorkbook(outline, emptied).lessons[0]?.checks).toEqual([]);
    expect(fillWorkbook(outline, emptied, 'my-why').lessons[0]?.checks).toHaveLength(1);
  });
});
