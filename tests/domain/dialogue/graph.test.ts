import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { explore } from '#domain/dialogue/graph.ts';
import { begin, choose } from '#domain/dialogue/play.ts';
import { makeDialogue } from '../../makeDialogue.ts';

const dialogue = makeDialogue();
const graph = explore(dialogue);

describe('the walk through every talk', () => {
  it('says in every talk what the talk itself says, and ends it in the same way', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (path) => {
        let play = begin(dialogue);
        let at = graph.nodes.at(-1) as (typeof graph.nodes)[number] | (typeof graph.ends)[number] | undefined;
        for (const place of path) {
          if (play.at.kind !== 'turn' || at?.kind !== 'node') break;
          expect(at.turn.id).toBe(play.at.turn.id);
          expect(at.says).toBe(play.at.says);
          const id = play.at.turn.choices[place]?.id ?? '';
          const way = at.ways.find(({ choice }) => choice.id === id);
          play = choose(dialogue, play, id);
          expect(way?.reply).toBe(play.exchanges.at(-1)?.reply);
          at = way?.to;
        }
        if (play.at.kind === 'ending') expect(at).toMatchObject({ kind: 'end', ending: play.at.ending });
        else expect(at).toMatchObject({ kind: 'node', turn: play.at.turn });
      }),
    );
  });

  it('walks an end once, however high the amounts stand that nobody reads there', () => {
    const flags = 4;
    expect(graph.ends.length).toBeLessThanOrEqual(dialogue.endings.length * 2 ** flags);
  });
});
