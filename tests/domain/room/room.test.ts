import { describe, expect, it } from 'vitest';
import { addCode, countHands, removeEntry, type HandCount } from '#domain/room/room.ts';
import { makeEntry, makeRoom } from './room.make.ts';

const entry = makeEntry({ mark: 7, answers: { 'ties-1': ['often'] } });
const other = makeEntry({ mark: 7, answers: { 'ties-1': ['never'] } });
const room = makeRoom({ entries: [entry] });

describe('putting a code into a room', () => {
  it('notices the same code twice and changes nothing', () => {
    expect(addCode(room, { ...entry })).toEqual({ kind: 'double', other: entry });
    expect(addCode(room, { ...entry }, 'both')).toEqual({ kind: 'double', other: entry });
  });

  it('asks about the same mark with other answers, and does as it is told', () => {
    expect(addCode(room, other)).toEqual({ kind: 'clash', other: entry });
    expect(addCode(room, other, 'both')).toMatchObject({ room: { entries: [entry, other] } });
    expect(addCode(room, other, 'latest')).toMatchObject({ room: { entries: [other] } });
  });

  it('takes before and after from one person, and the same mark in another instrument', () => {
    const after = makeEntry({ mark: 7, answers: { 'ties-1': ['always'] }, occasion: 'after' });
    expect(addCode(room, after).kind).toBe('added');
    expect(addCode(room, { ...other, instrument: 'else' }).kind).toBe('added');
  });

  it('takes a code out again', () => {
    expect(removeEntry(room, entry).entries).toEqual([]);
  });
});

describe('counting hands', () => {
  const hands: HandCount = {
    kind: 'hands',
    instrument: 'practice/long',
    occasion: 'other',
    question: 'ties-1',
    counts: { often: 3, never: 1 },
    unknown: 1,
    people: 6,
  };

  it('replaces the count of the same question, and takes it out when nothing is left', () => {
    const once = countHands(room, hands);
    const twice = countHands(once, { ...hands, counts: { often: 4 } });
    expect(twice.entries).toEqual([entry, { ...hands, counts: { often: 4 } }]);
    expect(countHands(twice, { ...hands, counts: {}, unknown: 0, people: 0 }).entries).toEqual([entry]);
  });
});
