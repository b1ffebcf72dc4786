import { describe, expect, it } from 'vitest';
import { hitsOf, type Condition } from '#domain/worksheets/form/conditions.ts';
import type { FormSheet } from '#domain/worksheets/form/form.ts';
import { filled, lines, type Line } from './make.ts';

/** Where a condition holds and with what values, as text. */
const hits = (when: Condition, entries: FormSheet['parts']) =>
  hitsOf(when, filled(entries)).map(({ at, values }) => [at.replace('part--', ''), values] as const);

const agenda = (...all: readonly Line[]) => ({ agenda: lines(...all) });

describe('empty', () => {
  it('speaks of a field in which nothing but spaces stands', () => {
    expect(hits({ empty: 'story' }, { story: '  ' })).toEqual([['story', { row: 'Story' }]]);
    expect(hits({ empty: 'story' }, { story: 'Once' })).toEqual([]);
  });

  it('speaks of rows while nothing stands in any of them', () => {
    expect(hits({ empty: 'agenda' }, {})).toEqual([['agenda', {}]]);
    expect(hits({ empty: 'agenda' }, agenda(['Welcome']))).toEqual([]);
  });

  it('names each begun row that lacks a column, by its first column or else its number', () => {
    expect(hits({ empty: 'agenda.lead' }, agenda(['Welcome', '5'], ['Vote', '5', 'AB'], ['', '9']))).toEqual([
      ['agenda--r1--lead', { row: 'Welcome' }],
      ['agenda--r3--lead', { row: 'Line 3' }],
    ]);
  });

  it('lets a given row alone until something is filled in there', () => {
    expect(hits({ empty: 'layers.now' }, {})).toEqual([]);
    const layers = [{ id: 'hours', cells: { all: '9' } }];
    expect(hits({ empty: 'layers.now' }, { layers })).toEqual([['layers--hours--now', { row: 'Hours' }]]);
  });
});

describe('words and numbers', () => {
  it('counts the words of a text against its limits, and is silent while it is empty', () => {
    expect(hits({ words: 'story', below: 3 }, { story: 'Two words' })).toEqual([
      ['story', { n: 2, by: 1, row: 'Story' }],
    ]);
    expect(hits({ words: 'story', above: 3 }, { story: 'Now it is four' })).toHaveLength(1);
    expect(hits({ words: 'story', below: 3, above: 3 }, { story: 'Now just three' })).toEqual([]);
    expect(hits({ words: 'story', below: 3 }, {})).toEqual([]);
  });

  it('holds a number against its limits', () => {
    expect(hits({ number: 'people', above: 10 }, { people: '12.5' })[0]?.[1]).toMatchObject({
      n: 12.5,
      by: 2.5,
    });
    expect(hits({ number: 'people', above: 10 }, { people: '10' })).toEqual([]);
    expect(hits({ number: 'people', below: 10 }, {})).toEqual([]);
  });

  it('adds a column up, above, below and not', () => {
    const long = agenda(['A', '40'], ['B', '0.1'], ['C', '20.2']);
    expect(hits({ sum: 'agenda.minutes', above: 60 }, long)).toEqual([['agenda', { n: 60.3, by: 0.3 }]]);
    expect(hits({ sum: 'agenda.minutes', below: 61 }, long)).toHaveLength(1);
    expect(hits({ sum: 'agenda.minutes', not: 60.3 }, long)).toEqual([]);
    expect(hits({ sum: 'agenda.minutes', not: 60 }, long)).toEqual([['agenda', { n: 60.3, by: 0.3 }]]);
    expect(hits({ sum: 'agenda.minutes', below: 60 }, agenda(['A']))).toEqual([]);
  });

  it('counts rows in which something stands', () => {
    expect(hits({ rows: 'agenda', below: 3 }, agenda(['A'], ['', '5'], ['']))).toEqual([
      ['agenda', { n: 2, by: 1 }],
    ]);
    expect(hits({ rows: 'agenda', below: 3 }, {})).toEqual([]);
  });
});

describe('values of a column', () => {
  const three = agenda(['A', '10', 'AB'], ['B', '20', ' áb '], ['C', '30', 'CD']);

  it('counts different ones, case, accents and spaces aside', () => {
    expect(hits({ distinct: 'agenda.lead', below: 3 }, three)).toEqual([['agenda', { n: 2, by: 1 }]]);
    expect(hits({ distinct: 'agenda.lead', below: 2 }, three)).toEqual([]);
    expect(hits({ distinct: 'agenda.lead', below: 2 }, agenda(['A']))).toEqual([]);
  });

  it('counts different ones of several columns together', () => {
    const both = { ...three, layers: [{ id: 'hours', cells: { now: 'cd', after: 'EF' } }] };
    const distinct = ['agenda.lead', 'layers.now', 'layers.after'];
    expect(hits({ distinct, below: 4 }, both)).toEqual([['agenda', { n: 3, by: 1 }]]);
    expect(hits({ distinct, below: 3 }, both)).toEqual([]);
    expect(hits({ distinct, below: 3 }, {})).toEqual([]);
  });

  it('names those that come back', () => {
    expect(hits({ repeats: 'agenda.lead', from: 2 }, three)).toEqual([
      ['agenda--r1--lead', { value: 'AB', n: 2 }],
    ]);
    expect(hits({ repeats: 'agenda.lead', from: 3 }, three)).toEqual([]);
  });

  it('names one that stands in two places', () => {
    expect(hits({ same: ['agenda.lead', 'story'] }, { ...three, story: 'cd' })).toEqual([
      ['agenda--r3--lead', { value: 'CD', row: 'C' }],
    ]);
    expect(hits({ same: ['agenda.lead', 'story'] }, three)).toEqual([]);
  });

  it('names one that is missing in the other, once something stands there', () => {
    const layers = [{ id: 'hours', cells: { now: 'cd' } }];
    const when = { 'missing-in': { of: 'agenda.lead', in: 'layers.now' } };
    expect(hits(when, { ...three, layers })).toEqual([['agenda--r1--lead', { value: 'AB', row: 'A' }]]);
    expect(hits(when, three)).toEqual([]);
  });

  it('knows a choice by the id of its option and says its words', () => {
    expect(hits({ choice: 'rule', is: 'vote' }, { rule: 'vote' })).toEqual([
      ['rule', { row: 'Rule', value: 'By a vote' }],
    ]);
    expect(hits({ choice: 'rule', is: 'vote' }, { rule: 'consent' })).toEqual([]);
    expect(hits({ choice: 'rule', is: 'vote' }, {})).toEqual([]);
  });
});

describe('shares', () => {
  it('names a row that is more than its share of the sum, and never a row alone', () => {
    const two = agenda(['A', '10'], ['B', '31']);
    expect(hits({ largest: 'agenda.minutes', above: 0.75 }, two)).toEqual([
      ['agenda--r2--minutes', { row: 'B', n: 31, percent: 76 }],
    ]);
    expect(hits({ largest: 'agenda.minutes', above: 0.5 }, agenda(['A', '10'], ['B', '10']))).toEqual([]);
    expect(hits({ largest: 'agenda.minutes', above: 0.5 }, agenda(['A', '10']))).toEqual([]);
  });

  it('adds up what one value holds, out of all that is there', () => {
    const when = { 'largest-of': { by: 'agenda.lead', sum: 'agenda.minutes' }, above: 0.5 };
    expect(hits(when, agenda(['A', '20', 'AB'], ['B', '11', 'ab'], ['C', '29']))).toEqual([
      ['agenda--r1--lead', { value: 'AB', n: 31, percent: 52 }],
    ]);
    expect(hits(when, agenda(['A', '20', 'AB'], ['B', '10', 'AB'], ['C', '30']))).toEqual([]);
  });

  it('sets one column against another row by row, and passes over what cannot be set', () => {
    const layers = [
      { id: 'hiring', cells: { now: '10' } },
      { id: 'hours', cells: { all: '0', now: '5' } },
    ];
    const share = { of: 'layers.all', part: 'layers.now' };
    expect(hits({ share, below: 0.5 }, { layers })).toEqual([
      ['layers--hiring--now', { row: 'Hiring', n: 10, of: 40, percent: 25 }],
    ]);
    expect(hits({ share, below: 0.25 }, { layers })).toEqual([]);
    expect(hits({ share, above: 0.2 }, { layers })).toHaveLength(1);
  });
});

describe('conditions joined', () => {
  const entries = { story: 'Short', ...agenda(['A', '90']) };
  const long: Condition = { sum: 'agenda.minutes', above: 60 };
  const short: Condition = { words: 'story', below: 3 };
  const never: Condition = { number: 'people', above: 3 };

  it('holds where all of them do, and says the first', () => {
    expect(hits({ all: [long, short] }, entries)).toEqual([['agenda', { n: 90, by: 30 }]]);
    expect(hits({ all: [long, never] }, entries)).toEqual([]);
  });

  it('holds where one of them does, and says it once', () => {
    expect(hits({ any: [never, short, long] }, entries)).toHaveLength(1);
    expect(hits({ any: [never, never] }, entries)).toEqual([]);
  });
});
