import type { Dialogue } from '#schema/types.ts';
import { turnAfter, type Position, type Turn } from './play.ts';
import { perAmount, type Amount, type DialogueState, type Gate } from './state.ts';

/** What may still be asked from a turn on, and how far each amount can still fall and rise. */
interface Ahead {
  readonly gates: readonly Gate[];
  readonly fall: Readonly<Record<Amount, number>>;
  readonly rise: Readonly<Record<Amount, number>>;
}

/**
 * Leaves out of a state what nothing reads any more: flags that are done with, and heights that can make no difference
 * because an amount is safe or out of reach. Two states with the same rest lead on alike.
 */
export function whatMatters(dialogue: Dialogue): (at: Position) => DialogueState {
  const aheadOf = lookAhead(dialogue);
  const last = readAtLast(dialogue);
  const rests = new Map<Turn, (state: DialogueState) => DialogueState>();
  const restAtEnd = restFor({ gates: last.rubric, fall: none, rise: none });
  return (at) => {
    if (at.kind === 'ending') return restAtEnd(at.state);
    const known = rests.get(at.turn);
    if (known) return known(at.state);
    const ahead = aheadOf(at.turn);
    const rest = ahead
      ? restFor({ ...ahead, gates: [...ahead.gates, ...last.endings, ...last.rubric] })
      : (state: DialogueState) => state;
    rests.set(at.turn, rest);
    return rest(at.state);
  };
}

const none = perAmount(() => 0);

/** What is read of every talk, whatever its way: what endings ask for or come at, and the flags of the rubric. */
function readAtLast({ endings, rubric }: Dialogue): { endings: Gate[]; rubric: Gate[] } {
  return {
    endings: endings.flatMap(({ if: gate, stop = [] }) => [
      gate ?? {},
      ...stop.map((amount) => ({ [amount]: 1 })),
    ]),
    rubric: rubric.flatMap((one) => (one.reads === 'flags' ? [{ has: one.has, lacks: one.lacks }] : [])),
  };
}

/** The part of a state that these gates can tell apart. */
function restFor({ gates, fall, rise }: Ahead): (state: DialogueState) => DialogueState {
  const flags = new Set(gates.flatMap(({ has = [], lacks = [] }) => [...has, ...lacks]));
  const asked = perAmount((amount) => gates.flatMap((gate) => gate[amount] ?? []));
  const reach = perAmount((amount) => Math.min(Infinity, ...asked[amount]) - rise[amount]);
  const safe = perAmount((amount) => Math.max(0, ...asked[amount]) + fall[amount]);
  return (state) => ({
    ...perAmount((amount) => (state[amount] < reach[amount] ? 0 : Math.min(state[amount], safe[amount]))),
    flags: state.flags.filter((flag) => flags.has(flag)),
  });
}

/** What lies ahead of each turn; nothing is known of turns from which a talk may come round to where it was. */
function lookAhead(dialogue: Dialogue): (turn: Turn) => Ahead | undefined {
  const known = new Map<Turn, Ahead | undefined>();
  const look = (turn: Turn): Ahead | undefined => {
    if (known.has(turn)) return known.get(turn);
    // A turn that is met again before it is known leads round to itself.
    known.set(turn, undefined);
    const ways = turn.choices.flatMap((choice) => [
      choice,
      ...choice.gates.map(({ effect = choice.effect, next = choice.next }) => ({ effect, next })),
    ]);
    const turns = new Set(ways.flatMap(({ next }) => turnAfter(dialogue, turn, next) ?? []));
    const later: Ahead[] = [];
    for (const next of turns) {
      const ahead = look(next);
      if (!ahead) return undefined;
      later.push(ahead);
    }
    const most = (of: 'fall' | 'rise', sign: 1 | -1) =>
      perAmount(
        (amount) =>
          Math.max(0, ...ways.map(({ effect }) => sign * (effect?.[amount] ?? 0))) +
          Math.max(0, ...later.map((one) => one[of][amount])),
      );
    const own = [turn, ...turn.choices].flatMap(({ gates }) => gates.map((gate) => gate.if));
    const gates = [...new Set([...own, ...later.flatMap((one) => one.gates)])];
    const ahead = { gates, fall: most('fall', -1), rise: most('rise', 1) };
    known.set(turn, ahead);
    return ahead;
  };
  return look;
}
