import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blackened,
  isNewer,
  movedTo,
  pointedAt,
  readMessage,
  timed,
  type DeckMessage,
  type DeckState,
} from '#domain/presenting.ts';

const state = (position: number, turn: number, isBlack = false): DeckState => ({
  position,
  turn,
  isBlack,
  countdowns: {},
});
const from = (side: DeckMessage['from'], its: DeckState): DeckMessage => ({
  kind: 'state',
  from: side,
  state: its,
});

describe('two windows', () => {
  it('follow the one that moved last', () => {
    expect(isNewer(from('presenter', state(5, 7)), state(3, 6))).toBe(true);
    expect(isNewer(from('deck', state(3, 6)), state(5, 7))).toBe(false);
  });

  it('that have moved equally often show what the room sees', () => {
    expect(isNewer(from('deck', state(3, 0)), state(1, 0))).toBe(true);
    expect(isNewer(from('presenter', state(1, 0)), state(3, 0))).toBe(false);
  });

  it('agree after one has told the other, whoever begins', () => {
    const anyState = fc.record({
      position: fc.nat(20),
      turn: fc.nat(5),
      isBlack: fc.boolean(),
      countdowns: fc.constant({}),
    });
    fc.assert(
      fc.property(anyState, anyState, fc.boolean(), (deck, presenter, isDeckFirst) => {
        const take = (message: DeckMessage, mine: DeckState) =>
          isNewer(message, mine) ? message.state : mine;
        let [one, two] = [deck, presenter];
        const tellPresenter = () => {
          two = take(from('deck', one), two);
        };
        const tellDeck = () => {
          one = take(from('presenter', two), one);
        };
        for (const tell of isDeckFirst ? [tellPresenter, tellDeck] : [tellDeck, tellPresenter]) tell();
        expect(one).toEqual(two);
      }),
    );
  });

  it('take a reloaded one back to where the other stands', () => {
    const reloaded = state(0, 0);
    const other = movedTo(4, movedTo(3, state(2, 0)));
    expect(isNewer(from('presenter', other), reloaded)).toBe(true);
    expect(isNewer(from('deck', reloaded), other)).toBe(false);
  });

  it('see the slide again when the deck moves on from a black screen', () => {
    const black = blackened(state(2, 1));
    expect(black).toEqual(state(2, 2, true));
    expect(movedTo(3, black)).toEqual(state(3, 3));
    expect(blackened(black).isBlack).toBe(false);
  });

  it('share countdowns and the line that is pointed at, and moving on ends pointing only', () => {
    const running = { turn: 1, moreMs: 60_000, clock: { beforeMs: 5, startedAtMs: 9 } };
    const pointing = pointedAt(2, timed(running, state(3, 1)));
    expect(pointing).toEqual({ ...state(3, 3), countdowns: { 3: running }, point: 2 });
    expect(readMessage({ kind: 'state', from: 'deck', state: pointing })?.state).toEqual(pointing);
    expect(pointedAt(undefined, pointing)).not.toHaveProperty('point');
    expect(movedTo(4, pointing)).toEqual({ ...state(4, 4), countdowns: { 3: running } });
  });

  it('pass over what they do not understand', () => {
    const good = { kind: 'hello', from: 'deck', state: state(1, 2) };
    expect(readMessage(good)).toEqual(good);
    const wrong = [
      undefined,
      null,
      'hello',
      7,
      [],
      {},
      { ...good, kind: 'jump' },
      { ...good, from: 'lesson' },
      { ...good, state: null },
      { ...good, state: { ...state(1, 2), position: -1 } },
      { ...good, state: { ...state(1, 2), turn: Number.NaN } },
      { ...good, state: { position: 1, turn: 1 } },
    ];
    for (const heard of wrong) expect(readMessage(heard), JSON.stringify(heard)).toBeUndefined();
  });
});
