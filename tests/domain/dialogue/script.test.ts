import { describe, expect, it } from 'vitest';
import { consequenceOf } from '#domain/dialogue/play.ts';
import { waysOf } from '#domain/dialogue/script.ts';
import { holds } from '#domain/dialogue/state.ts';
import type { Dialogue } from '#schema/types.ts';
import { makeDialogue } from '../../makeDialogue.ts';

const dialogue = makeDialogue();

/** A turn and one of its choices, by their places. */
function at(of: Dialogue, n: number, place: number) {
  const turn = of.turns[n];
  const choice = turn?.choices[place];
  if (!turn || !choice) throw new Error('no such choice');
  return [turn, choice] as const;
}

describe('the script on paper', () => {
  it('sends a reader to the turn below where nothing else is said', () => {
    expect(waysOf(dialogue, ...at(dialogue, 3, 0))).toMatchObject([{ goal: { kind: 'turn', n: 5 } }]);
  });

  it('sends a reader to a turn, to an ending by its number, or to the list of endings', () => {
    const [turn, choice] = at(dialogue, 3, 0);
    const goal = (next: string) => waysOf(dialogue, turn, { ...choice, next })[0]?.goal;
    expect(goal('t9')).toEqual({ kind: 'turn', n: 9 });
    expect(goal('sow')).toEqual({ kind: 'ending', n: 2 });
    expect(goal('end')).toEqual({ kind: 'end' });
  });

  it('tells every way of a choice, and the last always holds', () => {
    const ways = waysOf(dialogue, ...at(dialogue, 11, 0));
    expect(ways.map((way) => way.if)).toEqual([{ trust: 5 }, undefined]);
    expect(ways.map(({ reply }) => reply)).toEqual(['I will dig.', 'She answers ask at bed 12.']);
    // What a gate leaves out is as the choice itself says it.
    expect(ways[0]?.note).toBe('The coach on ask at bed 12.');
    expect(ways[0]?.effect).toEqual({ trust: 1 });
  });

  it('says the same on paper as the talk on the screen', () => {
    for (const trust of [0, 5, 9])
      for (const turn of dialogue.turns)
        for (const choice of turn.choices) {
          const state = { trust, energy: 5, ownership: 5, clarity: 5, flags: [] };
          const { reply, note } = consequenceOf(dialogue, turn, { choice, state });
          const way = waysOf(dialogue, turn, choice).find((one) => holds(one.if, state));
          expect(way).toMatchObject({ reply, note });
        }
  });
});
