import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { attemptsIn, fillWorkbook } from '#domain/workbook/filled.ts';
import { blankChooser, editIssue } from '#domain/worksheets/issue-chooser/chooser.ts';
import { chooserModel } from '#domain/worksheets/issue-chooser/model.ts';
import { writeSheet } from '#domain/worksheets/sheet.ts';
import { makeAttempt, makeNote, makeRecord, records } from './record/makeRecord.ts';
import { inventory, outline } from './workbook.make.ts';

const fill = (fields: Partial<LearnerRecord>) => fillWorkbook(outline, makeRecord(fields));

/** An answer saved under an item; each has a counter of its own. */
function answers(...all: Parameters<typeof makeAttempt>[0][]) {
  return all.map((fields, n) => makeAttempt({ id: `a${n}`, counter: n + 1, ...fields }));
}

describe('the filled workbook', () => {
  it('is empty for somebody who has not begun', () => {
    expect(fill({})).toMatchObject({
      isEmpty: true,
      others: [],
      leftovers: { notes: [], attempts: [], unreadable: 0 },
    });
  });

  it('shows a text under its question, with texts of edits that crossed', () => {
    const [lesson] = fill({ notes: [makeNote({ others: ['Because of the bus.'] })] }).lessons;
    expect(
      lesson?.checks.map(({ check, texts }) => [
        check.id,
        texts.map(({ item, note }) => [item.stem, note.text, note.others]),
      ]),
    ).toEqual([['field-log', [['Why do you do it?', 'Because of the rent.', ['Because of the bus.']]]]]);
  });

  it('leaves out a text that was emptied, unless other texts were kept beside it', () => {
    expect(fill({ notes: [makeNote({ text: ' ' })] }).isEmpty).toBe(true);
    expect(fill({ notes: [makeNote({ text: '', others: ['Kept.'] })] }).lessons[0]?.checks).toHaveLength(1);
  });

  it('counts a quiz by the last answer to each question, with the day of the last try', () => {
    const attempts = answers(
      { item: 'who-decides', earned: 0, at: '2026-11-01T10:00:00.000Z' },
      { item: 'steps', rev: 2, earned: 0.5, at: '2026-11-03T10:00:00.000Z' },
      { item: 'who-decides', earned: 1, at: '2026-11-02T10:00:00.000Z' },
    );
    expect(fill({ attempts }).lessons[0]?.checks[0]?.result).toEqual({
      ...{ of: 2, answered: 2, right: 1, partly: 1, earlier: 0 },
      at: '2026-11-03T10:00:00.000Z',
    });
  });

  it('does not judge an answer to an earlier version of a question, nor "I don\'t know yet"', () => {
    const attempts = answers(
      { item: 'steps', rev: 1 },
      { item: 'who-decides', earned: null, possible: null },
    );
    const check = fill({ attempts }).lessons[0]?.checks[0];
    expect(check?.answers.map(({ verdict }) => verdict)).toEqual(['unsure', 'earlier']);
    expect(check?.result).toMatchObject({ answered: 2, right: 0, earlier: 1 });
  });

  it('says how far a lesson is, and when it was marked as done', () => {
    const mark = {
      ...draftDoneMark('old-first', true, { lang: 'en' }),
      id: 'm',
      counter: 1,
      at: '2026-11-23T10:00:00.000Z',
    };
    const { lessons } = fill({
      attempts: [mark, ...answers({ item: 'dials', assessment: 'dials', counter: 2 })],
    });
    expect(lessons.map(({ completion, markedAt }) => [completion, markedAt])).toEqual([
      ['done', mark.at],
      ['begun', null],
    ]);
  });

  it('shows the sittings of an inventory in short: finished, begun, and of an earlier version', () => {
    const result = (sitting: string, rev = 1) => ({
      ...{
        item: inventory.id,
        assessment: inventory.id,
        rev,
        earned: null,
        possible: null,
        occasion: 'before',
      },
      response: {
        sitting,
        form: 'long',
        ratings: { 'ties-1': 4, 'ties-2': 4, 'growth-1': 2, 'growth-2': 2 },
        hours: {},
      },
    });
    const begun = {
      item: 'ties-1',
      assessment: inventory.id,
      earned: null,
      possible: null,
      response: { sitting: 's3', form: 'long', rating: 1 },
    };
    const sittings = fill({ attempts: answers(result('s1'), result('s2', 9), begun) }).lessons[1]?.checks[0]
      ?.sittings;
    expect(sittings?.map(({ state, occasion, answered }) => [state, occasion, answered])).toEqual([
      ['finished', 'before', 4],
      ['earlier', 'before', 4],
      ['begun', 'date', 1],
    ]);
    expect(sittings?.[0]?.scores[0]).toMatchObject({ unit: 'points', value: 75, band: 'Trees' });
    expect(sittings?.[0]?.scores[1]).toMatchObject({ unit: 'none' });
    expect(sittings?.[1]?.scores).toEqual([]);
  });

  it('shows hours as shares of the week', () => {
    const response = { sitting: 's1', form: 'week', ratings: {}, hours: { talks: 1, calls: 3 } };
    const attempts = answers({
      item: inventory.id,
      assessment: inventory.id,
      rev: inventory.version,
      earned: null,
      possible: null,
      response,
    });
    const [sitting] = fill({ attempts }).lessons[1]?.checks[0]?.sittings ?? [];
    expect(sitting?.scores.map(({ id, unit, value }) => [id, unit, value])).toEqual([
      ['relating', 'percent', 25],
      ['acts', 'percent', 75],
      ['upkeep', 'percent', 0],
    ]);
  });

  it('keeps what belongs to nothing that is still there, under "from earlier versions"', () => {
    const gone = { item: 'gone', assessment: 'gone-check' };
    const { leftovers, isEmpty } = fill({
      attempts: answers(gone, gone, {
        item: 'lesson:gone',
        assessment: 'lesson:gone',
        behaviour: 'mark',
        response: { done: true },
      }),
      notes: [makeNote({ item: 'gone-text' })],
      damaged: [{ from: 'unknown', reason: 'not-an-object', entry: 7 }],
    });
    expect(isEmpty).toBe(false);
    expect(leftovers.attempts.map((all) => [all[0]?.item, all.length])).toEqual([
      ['gone', 2],
      ['lesson:gone', 1],
    ]);
    expect(leftovers.notes.map(({ item }) => item)).toEqual(['gone-text']);
    expect(leftovers.unreadable).toBe(1);
  });

  it('keeps answers to a question that has become another type, and answers to an inventory that cannot be read', () => {
    const attempts = answers(
      { item: 'my-why' },
      { item: 'ties-1', assessment: inventory.id, response: { rating: 3 } },
    );
    const { leftovers } = fill({ attempts, notes: [makeNote({ item: 'who-decides' })] });
    expect(leftovers.attempts.flat().map(({ item }) => item)).toEqual(['my-why', 'ties-1']);
    expect(leftovers.notes.map(({ item }) => item)).toEqual(['who-decides']);
  });

  it('never drops an answer or a text, whatever a record holds', () => {
    fc.assert(
      fc.property(records, (record) => {
        const { lessons, others, leftovers } = fillWorkbook(outline, record);
        const checks = [...lessons.flatMap((lesson) => lesson.checks), ...others];
        const attempts = new Set([...checks.flatMap(attemptsIn), ...leftovers.attempts.flat()]);
        const notes = new Set([
          ...checks.flatMap(({ texts }) => texts.map(({ note }) => note)),
          ...leftovers.notes,
        ]);
        expect(record.attempts.filter((attempt) => !attempts.has(attempt))).toEqual([]);
        expect(
          record.notes.filter(
            (note) => !notes.has(note) && (note.text.trim() !== '' || note.others.length > 0),
          ),
        ).toEqual([]);
      }),
    );
  });
});

describe('a sheet in the workbook', () => {
  const text = writeSheet(editIssue(blankChooser, 'i1', { title: 'Mould' }), chooserModel);

  it('stands under its lesson, and its note is no leftover', () => {
    const workbook = fill({ notes: [makeNote({ item: 'issue-chooser', text })] });
    expect(workbook.lessons[1]?.checks).toMatchObject([
      { check: { id: 'issue-chooser' }, sheets: [{ note: { text }, said: ['One issue: Mould'] }] },
    ]);
    expect(workbook.leftovers.notes).toEqual([]);
  });

  it('stands there as well when only a copy of it is left', () => {
    const workbook = fill({ notes: [makeNote({ item: 'issue-chooser', text: '', others: [text] })] });
    expect(workbook.lessons[1]?.checks).toMatchObject([
      { sheets: [{ said: ['Blank.'], copies: [{ said: ['One issue: Mould'] }] }] },
    ]);
  });

  it('says so where it cannot be read', () => {
    const workbook = fill({ notes: [makeNote({ item: 'issue-chooser', text: '{"sheet":"?"}' })] });
    expect(workbook.lessons[1]?.checks).toMatchObject([{ sheets: [{ said: ['Unreadable.'] }] }]);
  });
});
