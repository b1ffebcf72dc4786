import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handsFor, mostHands, setHands, type Counted } from '#domain/room/hands.ts';
import { countHands } from '#domain/room/room.ts';
import { garden, makeRoom } from './room.make.ts';

const question = garden.questions[0];
if (!question) throw new Error('no question');
const [a = '', b = ''] = question.choices.map(({ id }) => id);
const place = { instrument: garden.key, occasion: 'before' as const, question };
const none = handsFor(makeRoom(), place);

describe('counted hands', () => {
  it('are none until somebody counts', () => {
    expect(none).toMatchObject({ counts: {}, unknown: 0, people: 0 });
  });

  it('are found again in their place', () => {
    const room = countHands(makeRoom(), setHands(none, question, { choice: a }, 4));
    expect(handsFor(room, place).counts).toEqual({ [a]: 4 });
    expect(handsFor(room, { ...place, occasion: 'after' }).counts).toEqual({});
  });

  it('say how many people there are until somebody says it', () => {
    const followed = setHands(setHands(none, question, { choice: a }, 4), question, 'unknown', 2);
    expect(followed.people).toBe(6);
    const said = setHands(followed, question, 'people', 10);
    expect(setHands(said, question, { choice: b }, 3).people).toBe(10);
    expect(setHands(said, question, { choice: b }, 9).people).toBe(15);
  });

  it('follow a hand that goes down again', () => {
    const up = setHands(none, question, { choice: a }, 4);
    expect(setHands(up, question, { choice: a }, 3).people).toBe(3);
  });

  it('need no more people than the fullest choice where several may be taken', () => {
    const several = { ...question, takes: 'several' as const };
    const hands = setHands(setHands(none, several, { choice: a }, 4), several, { choice: b }, 6);
    expect(hands.people).toBe(6);
  });

  it('never are more than the people, below nothing or beyond all rooms', () => {
    const what = fc.constantFrom<Counted>({ choice: a }, { choice: b }, 'unknown', 'people');
    fc.assert(
      fc.property(fc.array(fc.tuple(what, fc.integer({ min: -5, max: 2000 }))), (steps) => {
        const hands = steps.reduce((now, [one, n]) => setHands(now, question, one, n), none);
        const all = [...Object.values(hands.counts), hands.unknown];
        expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...all)).toBeLessThanOrEqual(mostHands);
        expect(hands.people).toBeGreaterThanOrEqual(all.reduce((sum, n) => sum + n, 0));
      }),
    );
  });
});
