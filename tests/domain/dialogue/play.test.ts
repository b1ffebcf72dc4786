import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownChoices } from '#domain/dialogue/order.ts';
import { begin, choose, pathOf, replay, type Play } from '#domain/dialogue/play.ts';
import { readRubric } from '#domain/dialogue/rubric.ts';
import { amounts, after, holds } from '#domain/dialogue/state.ts';
import { percentOwn, wordsIn, wordsOf } from '#domain/dialogue/words.ts';
import type { Dialogue } from '#schema/types.ts';
import { makeDialogue } from '../../makeDialogue.ts';

const dialogue = makeDialogue();

/** Plays by place: 0 takes the first choice of the turn, 3 the last. */
function playBy(places: readonly number[], of: Dialogue = dialogue): Play {
  return places.reduce(
    (play, place) =>
      play.at.kind === 'turn' ? choose(of, play, play.at.turn.choices[place]?.id ?? '') : play,
    begin(of),
  );
}

const places = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 16, maxLength: 16 });

describe('a talk', () => {
  it('begins at the first turn with nothing said', () => {
    const { exchanges, at } = begin(dialogue);
    expect(exchanges).toEqual([]);
    expect(at).toMatchObject({
      kind: 'turn',
      turn: { id: 't1' },
      state: { trust: 3, energy: 8, ownership: 3 },
    });
  });

  it('always ends, whatever is chosen', () => {
    fc.assert(fc.property(places, (chosen) => playBy(chosen).at.kind === 'ending'));
  });

  it('keeps trust, energy and ownership between 0 and 10', () => {
    fc.assert(
      fc.property(places, (chosen) => {
        for (const { after: state } of playBy(chosen).exchanges)
          for (const amount of amounts) {
            expect(state[amount]).toBeGreaterThanOrEqual(0);
            expect(state[amount]).toBeLessThanOrEqual(10);
          }
      }),
    );
  });

  it('is the same again when its path is replayed, from the start or from any turn', () => {
    fc.assert(
      fc.property(places, fc.nat({ max: 16 }), (chosen, from) => {
        const play = playBy(chosen);
        const path = pathOf(play);
        expect(replay(dialogue, path)).toEqual(play);
        const again = replay(dialogue, path.slice(0, from));
        expect(again.exchanges).toEqual(play.exchanges.slice(0, from));
      }),
    );
  });

  it('breaks off as soon as something is used up that an ending waits for', () => {
    const { exchanges, at } = playBy(Array<number>(16).fill(2));
    expect(exchanges).toHaveLength(8);
    expect(at).toMatchObject({ kind: 'ending', ending: { id: 'gone' } });
  });

  it('comes to the first ending that holds', () => {
    expect(playBy(Array<number>(16).fill(0)).at).toMatchObject({ ending: { id: 'dig' } });
    expect(playBy([0, ...Array<number>(15).fill(1)]).at).toMatchObject({ ending: { id: 'sow' } });
    // Without consent the second asks for more than there is.
    expect(playBy(Array<number>(16).fill(1)).at).toMatchObject({ ending: { id: 'nod' } });
  });

  it('takes what a gate says where it holds, and the choice itself where it does not', () => {
    const trusting = playBy([...Array<number>(11).fill(0), 0]).exchanges.at(-1);
    expect(trusting?.reply).toBe('I will dig.');
    expect(trusting?.after.flags).toContain('step');
    const wary = playBy([...Array<number>(11).fill(1), 0]).exchanges.at(-1);
    expect(wary?.reply).toBe('She answers ask at bed 12.');
    expect(wary?.after.flags).not.toContain('step');
  });

  it('stays where it is for a choice that is not on offer', () => {
    const play = begin(dialogue);
    expect(choose(dialogue, play, 'nothing')).toBe(play);
    const ended = playBy(Array<number>(16).fill(0));
    expect(choose(dialogue, ended, 'ask')).toBe(ended);
  });

  it('replays a path of an earlier version as far as it still fits', () => {
    const path = [
      { turn: 't1', choice: 'ask' },
      { turn: 't2', choice: 'gone-since' },
      { turn: 't3', choice: 'ask' },
    ];
    expect(pathOf(replay(dialogue, path))).toEqual(path.slice(0, 1));
  });
});

describe('a gate', () => {
  const state = { trust: 5, energy: 5, ownership: 5, clarity: 5, flags: ['asked'] };
  it('asks for amounts at least as high, flags that are set, and flags that are not', () => {
    expect(holds(undefined, state)).toBe(true);
    expect(holds({ trust: 5, has: ['asked'], lacks: ['shamed'] }, state)).toBe(true);
    expect(holds({ trust: 6 }, state)).toBe(false);
    expect(holds({ has: ['shamed'] }, state)).toBe(false);
    expect(holds({ lacks: ['asked'] }, state)).toBe(false);
  });

  it('sees a flag that was set once and set again as one', () => {
    expect(after(state, { sets: ['asked', 'told'] }).flags).toEqual(['asked', 'told']);
  });
});

describe('the order in which choices are shown', () => {
  it('holds all four, is the same for the same talk, and differs from talk to talk', () => {
    const [turn] = dialogue.turns;
    if (!turn) throw new Error('no turn');
    const orders = Array.from({ length: 20 }, (_, talk) => shownChoices(turn, talk).map(({ id }) => id));
    for (const order of orders) expect([...order].sort()).toEqual(['ask', 'push', 'tell', 'wait']);
    expect(shownChoices(turn, 3)).toEqual(shownChoices(turn, 3));
    expect(new Set(orders.map(([first]) => first)).size).toBe(4);
  });
});

describe('the rubric', () => {
  const results = (chosen: readonly number[]) => {
    const found = readRubric(dialogue, playBy(chosen));
    return Object.fromEntries(
      found.map(({ criterion, isMet, evidence }) => [criterion.id, { isMet, evidence }]),
    );
  };

  it('reads flags, counts of moves and the share of words, and shows where', () => {
    const asked = results(Array<number>(16).fill(0));
    expect(asked['opening']).toEqual({ isMet: true, evidence: [0] });
    expect(asked['questions']).toMatchObject({ isMet: true });
    expect(asked['questions']?.evidence).toHaveLength(12);
    expect(asked['share']).toEqual({ isMet: true, evidence: [] });
    expect(asked['stake']).toEqual({ isMet: false, evidence: [] });
    expect(asked['step']).toEqual({ isMet: true, evidence: [11] });
  });

  it('does not forgive a flag that must not be set, and shows where it was set', () => {
    const shamed = results([0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0]);
    expect(shamed['challenge']).toEqual({ isMet: false, evidence: [5, 6] });
    expect(results([0, 0, 0, 0, 0, 1, 0])['challenge']).toMatchObject({ isMet: true });
  });

  it('finds one who pushes to be talking too much', () => {
    expect(results(Array<number>(16).fill(2))['share']).toMatchObject({ isMet: false });
  });
});

describe('words', () => {
  it('are counted without their marks; a silence has none', () => {
    expect(wordsIn("It isn't – well, 3 o'clock!")).toBe(5);
    expect(wordsIn(' … ')).toBe(0);
    const { own } = wordsOf(playBy(Array<number>(16).fill(3)).exchanges);
    expect(own).toBe(0);
    expect(percentOwn({ own: 1, others: 2 })).toBe(33);
    expect(percentOwn({ own: 0, others: 0 })).toBe(0);
  });
});
