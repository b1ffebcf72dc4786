import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '#domain/record/json.ts';
import { fullNameIn, phoneNumberIn } from '#domain/worksheets/names.ts';
import { logCsv } from '#domain/worksheets/one-on-one-log/csv.ts';
import { talkDays } from '#domain/worksheets/one-on-one-log/days.ts';
import { drawTrend } from '#domain/worksheets/one-on-one-log/drawing.ts';
import { checkLog } from '#domain/worksheets/one-on-one-log/findings.ts';
import {
  blankTalk,
  byDay,
  talkAnswers,
  talkItems,
  type Talk,
  type TalkSentences,
} from '#domain/worksheets/one-on-one-log/log.ts';
import { logModel } from '#domain/worksheets/one-on-one-log/model.ts';
import { directionOf, trendOf } from '#domain/worksheets/one-on-one-log/trend.ts';
import { readSheet, writeSheet } from '#domain/worksheets/sheet.ts';

const today = '2026-11-27';
const sentences = Object.fromEntries(
  talkItems.map((item) => [item, { text: item, change: `change ${item}` }]),
) as unknown as TalkSentences;

/** A talk of today in which every answer was yes and the next one has its day. */
const good = (fields: Partial<Talk> = {}, answers: Partial<Talk['answers']> = {}): Talk => ({
  ...blankTalk('t1'),
  ...{ initials: 'RM', day: today, nextDay: '2026-12-04' },
  ...fields,
  answers: {
    ...(Object.fromEntries(talkItems.map((item) => [item, 'yes'])) as Talk['answers']),
    ...answers,
  },
});
const found = (...talks: Talk[]) =>
  checkLog({ talks }, { place: talks.length - 1, sentences, today }).map(({ code, at }) => `${code} ${at}`);

const someAnswer = fc.constantFrom(...talkAnswers, null);

describe('the log as a sheet', () => {
  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['sheet', 'refused']).toContain(readSheet(jsonText(value), logModel).kind);
        expect(() => logModel.read(value, 1)).not.toThrow();
        expect(() => logModel.read({ talks: [value] }, 1)).not.toThrow();
      }),
    );
  });

  it('comes back as it was written, and refuses what does not fit', () => {
    const log = { talks: [good(), { ...blankTalk('t2'), curiosity: 'why the night shift' }] };
    expect(readSheet(writeSheet(log, logModel), logModel)).toEqual({ kind: 'sheet', data: log });
    expect(logModel.read({ talks: [] }, 1)).toBeUndefined();
    expect(logModel.read({ talks: [{ ...good(), day: '2026-02-30' }] }, 1)).toBeUndefined();
  });

  it('says in short how many talks it holds, and nobody in them', () => {
    expect(logModel.facts(logModel.blank)).toEqual([]);
    expect(logModel.facts({ talks: [good(), { ...blankTalk('t2'), day: today }, blankTalk('t3')] })).toEqual([
      { code: 'held', values: { n: 1 } },
      { code: 'planned', values: { n: 1 } },
    ]);
  });

  it('stands in a spreadsheet, the oldest talk first', () => {
    const answers = { yes: 'Yes', partly: 'Partly', no: 'No' };
    const talks = [good(), good({ id: 't2', initials: 'AB', day: '2026-11-01' }, { own: 'partly' })];
    const rows = logCsv({ talks }, { before: ['day'], after: ['next'], sentences, answers }).split('\r\n');
    expect(rows[1]).toBe('2026-11-01,AB,,,,Yes,Yes,Partly,Yes,Yes,Yes,Yes,Yes,,2026-12-04');
    expect(rows[2]).toMatch(/^2026-11-27,RM/);
  });
});

describe('what the log notices', () => {
  it('finds nothing in a blank log, in a talk that is planned, nor in one that went well', () => {
    expect(found(blankTalk('t1'))).toEqual([]);
    expect(found({ ...blankTalk('t1'), day: '2026-12-01', step: 'come along on Monday' })).toEqual([]);
    expect(found(good())).toEqual([]);
  });

  it('says that they chose no step, that you talked more, and that the next talk has no day', () => {
    expect(found(good({}, { step: 'no' }))).toEqual(['notChosen step']);
    expect(found(good({}, { talked: 'no' }))).toEqual(['talkedMore talked']);
    expect(found(good({ nextDay: '' }))).toEqual(['nextNotFixed next-day']);
    expect(found(good({}, { next: 'no' }))).toEqual([]);
    expect(found(good({}, { step: 'partly', talked: null }))).toEqual([]);
  });

  it('gives one thing to try for every other no', () => {
    expect(checkLog({ talks: [good({}, { own: 'no' })] }, { place: 0, sentences, today })).toEqual([
      { code: 'tryThis', severity: 'look', values: { item: 'own', change: 'change own' }, at: 'own' },
    ]);
  });

  it('says when there was no talk for more than two weeks and none is planned', () => {
    const since = (day: string, nextDay = '2026-11-20') => found(good({ day, nextDay }));
    expect(since('2026-11-13')).toEqual([]);
    expect(since('2026-11-12')).toEqual(['noTalkLately add']);
    expect(since('2026-11-12', '2026-11-27')).toEqual([]);
    expect(found(good({ day: '2026-11-25' }), good({ day: '2026-10-01', nextDay: '2026-10-08' }))).toEqual(
      [],
    );
  });

  it('asks gently about what looks like a full name or a phone number', () => {
    expect(found(good({ initials: 'Rosa M.' }))).toEqual(['notInitials initials']);
    expect(found(good({ learned: 'she trusts Maria Lopez, 0171 234 56 78' }))).toEqual([
      'fullName learned',
      'phone learned',
    ]);
    expect(found(good({ learned: 'her rent rose by 120 on 2026-11-01, and RM cooks' }))).toEqual([]);
  });

  it('sees a phone number however it is grouped, and takes no date for one', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', '-'), (number, between) => {
        expect(phoneNumberIn(`call ${number.join(between)}`)).toBeDefined();
      }),
    );
    for (const date of ['2026-11-27', '27.11.2026', '11/27/26']) expect(phoneNumberIn(date)).toBeUndefined();
    expect(fullNameIn('They work at the school.')).toBeUndefined();
  });
});

describe('the trend', () => {
  it('looks at the latest ten talks by their days, however they were entered', () => {
    const talks = Array.from({ length: 12 }, (_, n) =>
      good({ id: `t${n}`, day: `2026-11-${30 - n}` }, { own: n >= 10 ? 'no' : 'yes' }),
    );
    expect(trendOf({ talks }, 'own').counts).toEqual({ yes: 10, partly: 0, no: 0 });
    expect(byDay([blankTalk('a'), good()]).map(({ id }) => id)).toEqual(['t1', 'a']);
  });

  it('says what became more often, less often, and when there is too little to say', () => {
    expect(directionOf(['no', 'no', 'yes', 'yes'])).toBe('more');
    expect(directionOf(['yes', 'yes', 'no', 'partly'])).toBe('less');
    expect(directionOf(['yes', 'no', 'no', 'yes'])).toBe('same');
    expect(directionOf(['no', null, 'yes', 'yes'])).toBe('few');
  });

  it('turns around when the answers do', () => {
    const turned = { more: 'less', less: 'more', same: 'same', few: 'few' };
    fc.assert(
      fc.property(fc.array(someAnswer, { maxLength: 10 }), (answers) => {
        expect(directionOf([...answers].reverse())).toBe(turned[directionOf(answers)]);
      }),
    );
  });

  it('is drawn with a sign of its own shape for each answer, inside the picture', () => {
    const talks = [good({}, { own: 'partly', step: 'no' })];
    const words = { sentences, answers: { yes: 'Yes', partly: 'Partly', no: 'No' } };
    const { width, shapes } = drawTrend({ talks }, { width: 400, words });
    const count = (kind: string) => shapes.filter((shape) => shape.kind === kind).length;
    // The key has one of each: a dot, a ring of two dots, a dash.
    expect([count('dot'), count('box')]).toEqual([6 + 2 + 3, 1 + 1]);
    for (const shape of shapes) if ('x' in shape) expect(shape.x).toBeLessThanOrEqual(width);
  });
});

describe('the days for a calendar', () => {
  it('hold what is still to come, once, and name nobody', () => {
    const talks = [
      good({ day: '2026-11-01', nextDay: '2026-12-04' }),
      { ...blankTalk('t2'), initials: 'RM', day: '2026-12-04' },
      { ...blankTalk('t3'), initials: 'AB', day: '2026-12-04' },
    ];
    const days = talkDays({ talks }, { id: 'log', title: 'Talk', today });
    expect(days).toEqual([
      { id: 'log-t1-next', day: '2026-12-04', title: 'Talk' },
      { id: 'log-t3-day', day: '2026-12-04', title: 'Talk' },
    ]);
  });
});
