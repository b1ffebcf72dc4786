import type { Dialogue } from '#schema/types.ts';
import {
  extremes,
  wordCounter,
  type DialogueGraph,
  type DialogueNode,
  type EndNode,
  type Way,
} from './graph.ts';
import { shownChoices } from './order.ts';
import { begin, choose } from './play.ts';
import type { Criterion } from './rubric.ts';

/** What can be proved of a dialogue before anybody talks through it. All but the last read every talk there is. */

/** Turns and endings that no talk comes to. */
export function unreached({ turns, endings }: Dialogue, { nodes, ends }: DialogueGraph): string[] {
  const reached = new Set([...nodes.map(({ turn }) => turn.id), ...ends.map(({ ending }) => ending.id)]);
  return [...turns, ...endings].map(({ id }) => id).filter((id) => !reached.has(id));
}

/** Two choices of a turn that lead to the same state with the same answer, whatever came before. */
export interface SameChoices {
  readonly turn: string;
  readonly a: string;
  readonly b: string;
}

/** Choices that make no difference. */
export function sameChoices(dialogue: Dialogue, { nodes }: DialogueGraph): SameChoices[] {
  return dialogue.turns.flatMap(({ id: turn, choices }) => {
    const own = nodes.filter((node) => node.turn.id === turn);
    return choices.flatMap(({ id: b }, n) =>
      choices
        .slice(0, n)
        .filter(({ id: a }) => own.length > 0 && own.every((node) => isSame(node, a, b)))
        .map(({ id: a }) => ({ turn, a, b })),
    );
  });
}

/** A gate by its turn, its choice and its place in the list. */
export interface DeadGate {
  readonly turn: string;
  readonly choice: string;
  readonly gate: number;
}

/** Gates of choices that never open, and choices whose own consequence (-1) is never used because a gate always opens. */
export function deadGates(dialogue: Dialogue, { nodes }: DialogueGraph): DeadGate[] {
  const used = new Set<string>();
  for (const { turn, ways } of nodes)
    for (const { choice, gate } of ways) used.add(`${turn.id} ${choice.id} ${gate}`);
  const reached = new Set(nodes.map(({ turn }) => turn.id));
  return dialogue.turns
    .filter(({ id }) => reached.has(id))
    .flatMap(({ id: turn, choices }) =>
      choices.flatMap(({ id: choice, gates }) =>
        [-1, ...gates.keys()]
          .filter((gate) => !used.has(`${turn} ${choice} ${gate}`))
          .map((gate) => ({ turn, choice, gate })),
      ),
    );
}

/** Gates of turns whose words nobody ever says. */
export function unsaidGates({ turns }: Dialogue, { nodes }: DialogueGraph): { turn: string; gate: number }[] {
  const said = new Set<string>();
  for (const { turn, says } of nodes) said.add(`${turn.id} ${says}`);
  return turns.flatMap(({ id: turn, gates }) =>
    gates.flatMap(({ says }, gate) => (said.has(`${turn} ${says}`) ? [] : [{ turn, gate }])),
  );
}

/** The fewest and the most turns of a talk that is not broken off. */
export function lengths(graph: DialogueGraph): { least: number; most: number } {
  return extremes(graph, () => 1, isWhole);
}

/** Whether a whole talk can meet a criterion, and whether one can miss it. */
export function canMeet(criterion: Criterion, graph: DialogueGraph): { met: boolean; missed: boolean } {
  switch (criterion.reads) {
    case 'flags': {
      const met = graph.ends
        .filter(isWhole)
        .map(
          ({ flags }) =>
            criterion.has.every((flag) => flags.includes(flag)) &&
            !criterion.lacks.some((flag) => flags.includes(flag)),
        );
      return { met: met.includes(true), missed: met.includes(false) };
    }
    case 'moves': {
      const ofWay = (_: DialogueNode, { choice }: Way) => Number(criterion.of.includes(choice.move));
      const { least, most } = extremes(graph, ofWay, isWhole);
      return { met: most >= criterion.atLeast, missed: least < criterion.atLeast };
    }
    case 'share': {
      // Words over the share count against the talk, words of others for it; above 0 the share is broken.
      const { atMost } = criterion;
      const count = wordCounter();
      const ofWay = ({ says }: DialogueNode, { choice, reply }: Way) => {
        const own = choice.move === 'silence' ? 0 : count(choice.say);
        return (100 - atMost) * own - atMost * (count(says) + count(reply));
      };
      const { least, most } = extremes(graph, ofWay, isWhole);
      return { met: least <= 0, missed: most > 0 };
    }
  }
}

/** Talks that are tried for each place. */
const TALKS = 200;

/** The share of talks that end well when always the first, second, third, fourth choice shown is taken, in percent. */
export function winsByPlace(dialogue: Dialogue): number[] {
  return [0, 1, 2, 3].map((place) => {
    let wins = 0;
    for (let talk = 1; talk <= TALKS; talk += 1) {
      let play = begin(dialogue);
      while (play.at.kind === 'turn')
        play = choose(dialogue, play, shownChoices(play.at.turn, talk)[place]?.id ?? '');
      if (play.at.ending.ends === 'good') wins += 1;
    }
    return Math.round((100 * wins) / TALKS);
  });
}

/** A talk that is broken off has no usual length and no usual rubric. */
function isWhole({ ending }: EndNode): boolean {
  return !ending.stop;
}

function isSame({ ways }: DialogueNode, a: string, b: string): boolean {
  const [one, other] = [a, b].map((id) => ways.find(({ choice }) => choice.id === id));
  return one?.reply === other?.reply && one?.to === other?.to;
}
