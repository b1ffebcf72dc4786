import type { Dialogue } from '#schema/types.ts';
import { after, amounts, holds, perAmount, type DialogueState } from './state.ts';

/** A turn of a dialogue, and one of its four choices. */
export type Turn = Dialogue['turns'][number];
export type Choice = Turn['choices'][number];
export type Ending = Dialogue['endings'][number];

/** Where a talk stands: at a turn, with what is said there, or at its end. */
export type Position =
  | { readonly kind: 'turn'; readonly turn: Turn; readonly says: string; readonly state: DialogueState }
  | { readonly kind: 'ending'; readonly ending: Ending; readonly state: DialogueState };

/** One choice that was made: the ids of the turn and of the choice. */
export interface Step {
  readonly turn: string;
  readonly choice: string;
}

/** One turn that has been played, in words. */
export interface Exchange {
  readonly turn: Turn;
  readonly says: string;
  readonly choice: Choice;
  /** Empty where the next turn is the answer. */
  readonly reply: string;
  readonly note: string;
  readonly before: DialogueState;
  readonly after: DialogueState;
}

/** A talk so far. The exchanges are the path; a path replayed gives the same talk. */
export interface Play {
  readonly exchanges: readonly Exchange[];
  readonly at: Position;
}

/** The word for "the first ending that holds". */
const END = 'end';

/** The first turn. */
export function begin(dialogue: Dialogue): Play {
  const [first] = dialogue.turns;
  if (!first) throw new Error(`${dialogue.id} has no turns`);
  return {
    exchanges: [],
    at: atTurn(first, { ...perAmount((amount) => dialogue.start[amount] ?? 0), flags: [] }),
  };
}

/** What a choice leads to in a state: what is answered and noted, and where the talk goes on. */
export function consequenceOf(
  dialogue: Dialogue,
  turn: Turn,
  { choice, state }: { choice: Choice; state: DialogueState },
): { reply: string; note: string; gate: number; at: Position } {
  const gate = choice.gates.findIndex((one) => holds(one.if, state));
  const special = choice.gates[gate];
  const next = after(state, {
    effect: special?.effect ?? choice.effect,
    sets: special?.sets ?? choice.sets,
  });
  return {
    reply: special?.reply ?? choice.reply ?? '',
    note: special?.note ?? choice.note,
    gate,
    at: goOn(dialogue, turn, { to: special?.next ?? choice.next, state: next }),
  };
}

/** The talk after one more choice; unchanged where it has ended or the choice is not on offer. */
export function choose(dialogue: Dialogue, play: Play, id: string): Play {
  const { at } = play;
  if (at.kind === 'ending') return play;
  const choice = at.turn.choices.find((one) => one.id === id);
  if (!choice) return play;
  const { reply, note, at: next } = consequenceOf(dialogue, at.turn, { choice, state: at.state });
  const exchange = { turn: at.turn, says: at.says, choice, reply, note, before: at.state, after: next.state };
  return { exchanges: [...play.exchanges, exchange], at: next };
}

/** The choices of a talk, to keep. */
export function pathOf({ exchanges }: Play): Step[] {
  return exchanges.map(({ turn, choice }) => ({ turn: turn.id, choice: choice.id }));
}

/** Plays a path from the beginning. A step that does not fit, because the dialogue has changed, ends the replay. */
export function replay(dialogue: Dialogue, path: readonly Step[]): Play {
  let play = begin(dialogue);
  for (const { turn, choice } of path) {
    if (play.at.kind === 'ending' || play.at.turn.id !== turn) return play;
    const next = choose(dialogue, play, choice);
    if (next === play) return play;
    play = next;
  }
  return play;
}

function goOn(
  dialogue: Dialogue,
  turn: Turn,
  { to, state }: { to: string | undefined; state: DialogueState },
): Position {
  const stopped = dialogue.endings.find(({ stop }) =>
    amounts.some((amount) => stop?.includes(amount) && state[amount] === 0),
  );
  if (stopped) return { kind: 'ending', ending: stopped, state };
  const next = turnAfter(dialogue, turn, to);
  if (next) return atTurn(next, state);
  const named = dialogue.endings.find(({ id }) => id === to);
  const ending = named ?? dialogue.endings.find((one) => !one.stop && holds(one.if, state));
  if (!ending) throw new Error(`no ending of ${dialogue.id} holds`);
  return { kind: 'ending', ending, state };
}

/** The turn that `next` names, or the one below where it is left out; none where the talk ends. */
export function turnAfter({ turns }: Dialogue, turn: Turn, next: string | undefined): Turn | undefined {
  return next === undefined ? turns[turns.indexOf(turn) + 1] : turns.find(({ id }) => id === next);
}

function atTurn(turn: Turn, state: DialogueState): Position {
  const says = turn.gates.find((one) => holds(one.if, state))?.says ?? turn.says;
  return { kind: 'turn', turn, says, state };
}

/** Whether `next` may say this: a turn, an ending, or `end`. */
export function placesToGo({ turns, endings }: Dialogue): string[] {
  return [END, ...turns.map(({ id }) => id), ...endings.map(({ id }) => id)];
}
