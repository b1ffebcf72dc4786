import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_ROOM, readRoom, roomFile } from '#domain/room/file.ts';
import { formInstrument } from '#domain/room/instrument.ts';
import type { HandCount } from '#domain/room/room.ts';
import { codesCsv, handsCsv } from '#domain/room/spreadsheet.ts';
import { makePoll } from '../../makeOpenItems.ts';
import { makeMulti } from '../../makeItems.ts';
import { long, makeInventory } from '../assessment/inventory.make.ts';
import { garden, makeEntry, makeRoom, quizInstrument } from './room.make.ts';

const hands: HandCount = {
  kind: 'hands',
  instrument: garden.key,
  occasion: 'before',
  question: 'ties-1',
  counts: { often: 3 },
  unknown: 0,
  people: 4,
};
const entry = makeEntry({
  mark: 5,
  answers: { 'ties-1': ['often'], 'ties-2': 'unknown' },
  occasion: 'after',
});
const room = makeRoom({ entries: [entry, hands], hideBelow: 6 });
const instruments = [garden];

describe('a room as a file', () => {
  it('comes back as it went out', () => {
    expect(readRoom(roomFile(room), { instruments })).toEqual({ kind: 'room', room });
  });

  it('keeps a code that the site cannot read today, and reads it where it can', () => {
    const newer = [formInstrument(makeInventory({ version: 2 }), long)];
    const away = readRoom(roomFile(room), { instruments: newer });
    expect(away).toMatchObject({ kind: 'room', room: { entries: [hands], unread: [entry.text] } });
    if (away.kind !== 'room') return;
    expect(readRoom(roomFile(away.room), { instruments })).toMatchObject({
      room: { entries: [hands, entry], unread: [] },
    });
  });

  it('counts a code that stands there twice once, and keeps two people with one mark', () => {
    const twin = makeEntry({ mark: 5, answers: {}, occasion: 'after' });
    const text = roomFile({ ...room, entries: [entry, entry, twin] });
    expect(readRoom(text, { instruments })).toMatchObject({ room: { entries: [entry, twin] } });
  });

  it('is refused whole with the place of what is wrong', () => {
    const problem = (text: string) => {
      const reading = readRoom(text, { instruments });
      return reading.kind === 'refused' ? reading.problem : null;
    };
    const changed = (change: object) =>
      problem(JSON.stringify({ ...(JSON.parse(roomFile(room)) as object), ...change }));
    expect(problem('nothing')).toEqual({ code: 'file-not-json', detail: {} });
    expect(problem('[]')).toEqual({ code: 'file-not-room', detail: {} });
    expect(problem(' '.repeat(LARGEST_ROOM + 1))).toMatchObject({ code: 'file-large' });
    expect(changed({ version: 2 })).toEqual({ code: 'file-newer', detail: {} });
    for (const [field, value] of Object.entries({
      word: 7,
      opened: '2026-02-30',
      instruments: 'all',
      hideBelow: 0,
      entries: {},
      unread: [1],
    }))
      expect(changed({ [field]: value })).toEqual({ code: 'file-shape', detail: { field } });
    const bad = `${entry.text.startsWith('1') ? '0' : '1'}${entry.text.slice(1)}`;
    expect(changed({ entries: [hands, { kind: 'code', text: bad }] })).toMatchObject({
      code: 'file-code',
      detail: { n: 2 },
      reason: { code: 'changed', groups: [1] },
    });
    for (const wrong of [{ people: 1 }, { counts: { often: -1 } }, { occasion: 'never' }])
      expect(changed({ entries: [{ ...hands, ...wrong }] })).toEqual({
        code: 'file-hands',
        detail: { n: 1 },
      });
  });

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readRoom(text, { instruments }).kind).toBe('refused');
      }),
    );
  });
});

describe('a room for a spreadsheet', () => {
  const words = {
    code: 'Code',
    occasion: 'When',
    occasions: { other: 'Once', before: 'Before', after: 'After' },
    unknown: "Don't know",
    question: 'Question',
    choice: 'Choice',
    count: 'Count',
    people: 'People',
  };

  it('has a row for each code; scales are numbers, "don\'t know" is said, skipped is empty', () => {
    const [, row] = codesCsv(room, garden, words).split('\r\n');
    expect(row).toBe(`${entry.text},After,3,Don't know,,,,,,,,,,`);
  });

  it('makes harmless what a spreadsheet would run, and says choices in words', () => {
    const poll = makePoll({
      stem: '=1+1',
      options: [
        { id: 'a', text: '@SUM(A1)' },
        { id: 'b', text: 'No' },
      ],
    });
    const quiz = quizInstrument({ items: [poll, makeMulti()] });
    const one = makeEntry({
      mark: 1,
      instrument: quiz,
      answers: { [poll.id]: ['a'], 'signs-of-organizing': ['new-leaders', 'big-list'] },
    });
    const text = codesCsv(makeRoom({ entries: [one] }), quiz, words);
    expect(text).toContain("Code,When,'=1+1,");
    expect(text).toContain(`${one.text},Once,'@SUM(A1),"New leaders; A big list"`);
  });

  it('has a row for each choice that hands were counted for', () => {
    expect(handsCsv(room, garden, words).split('\r\n').slice(1, 7)).toEqual([
      'Before,Statement 1 of ties.,Never,0,4',
      'Before,Statement 1 of ties.,Seldom,0,4',
      'Before,Statement 1 of ties.,Sometimes,0,4',
      'Before,Statement 1 of ties.,Often,3,4',
      'Before,Statement 1 of ties.,Always,0,4',
      "Before,Statement 1 of ties.,Don't know,0,4",
    ]);
  });
});
