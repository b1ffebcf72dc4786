import { describe, expect, it } from 'vitest';
import { handsFor, setHands } from '#domain/room/hands.ts';
import { joinRooms } from '#domain/room/join.ts';
import { countHands } from '#domain/room/room.ts';
import { garden, makeEntry, makeRoom } from './room.make.ts';

const question = garden.questions[0];
if (!question) throw new Error('no question');
const answer = (place: number) => ({ [question.id]: [question.choices[place]?.id ?? ''] });
const one = makeEntry({ mark: 1, answers: answer(0) });
const two = makeEntry({ mark: 2, answers: answer(1) });
const place = { instrument: garden.key, occasion: 'other' as const, question };
const withHands = (n: number) => {
  const room = makeRoom();
  return countHands(room, setHands(handsFor(room, place), question, 'unknown', n));
};

describe('a room that is put into another', () => {
  it('brings what is new and nothing twice', () => {
    const joined = joinRooms(makeRoom({ entries: [one] }), makeRoom({ entries: [one, two] }));
    expect(joined).toMatchObject({ added: 1, doubles: 1, clashes: 0, stayed: 0 });
    expect(joined.room.entries).toEqual([one, two]);
  });

  it('leaves word and settings as they are, and brings its instruments and unread codes along', () => {
    const here = makeRoom({ word: 'river', hideBelow: 8, unread: ['A'] });
    const { room } = joinRooms(here, makeRoom({ word: 'lake', instruments: ['other'], unread: ['A', 'B'] }));
    expect(room).toMatchObject({ word: 'river', hideBelow: 8, unread: ['A', 'B'] });
    expect(room.instruments).toEqual([garden.key, 'other']);
  });

  it('keeps two people who drew the same mark, and says so', () => {
    const other = makeEntry({ mark: 1, answers: answer(2) });
    const joined = joinRooms(makeRoom({ entries: [one] }), makeRoom({ entries: [other] }));
    expect(joined).toMatchObject({ added: 1, clashes: 1 });
    expect(joined.room.entries).toHaveLength(2);
  });

  it('never adds up two counts of one question, which may be of the same hands', () => {
    expect(joinRooms(makeRoom(), withHands(4))).toMatchObject({ added: 1, stayed: 0 });
    const joined = joinRooms(withHands(3), withHands(4));
    expect(joined).toMatchObject({ added: 0, stayed: 1 });
    expect(handsFor(joined.room, place).unknown).toBe(3);
  });
});
