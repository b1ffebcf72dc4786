import { readCountdowns, type Countdown } from './countdown.ts';
import type { DeckPosition } from './deck.ts';
import { fields, isCount } from './heard.ts';

/** What the window with the slides and the presenter's window have to agree on. */
export interface DeckState {
  position: DeckPosition;
  /** How often the deck has been moved since it was opened; the higher number is the newer state. */
  turn: number;
  /** The room sees a black screen. */
  isBlack: boolean;
  /** Times that run down, by the slide that they belong to. */
  countdowns: Readonly<Record<DeckPosition, Countdown>>;
  /** The line of the slide that is pointed at, from 0; absent while nothing is. */
  point?: number;
}

/** The state of a deck that was just opened. */
export function opened(position: DeckPosition, countdowns: DeckState['countdowns'] = {}): DeckState {
  return { position, turn: 0, isBlack: false, countdowns };
}

/** Which of the two windows speaks. */
export type DeckSide = 'deck' | 'presenter';

/** What the two windows say to each other: `hello` asks for an answer, `state` tells, `bye` closes. */
export interface DeckMessage {
  kind: 'hello' | 'state' | 'bye';
  from: DeckSide;
  state: DeckState;
}

/** The state after a step. Moving on always brings the picture back, and ends pointing. */
export function movedTo(position: DeckPosition, { turn, countdowns }: DeckState): DeckState {
  return { position, turn: turn + 1, isBlack: false, countdowns };
}

/** The state after the countdown of the slide that is shown has changed. */
export function timed(countdown: Countdown, state: DeckState): DeckState {
  const { turn, position, countdowns } = state;
  return { ...state, turn: turn + 1, countdowns: { ...countdowns, [position]: countdown } };
}

/** The state after pointing at a line of the slide, or at none. */
export function pointedAt(
  line: number | undefined,
  { turn, position, isBlack, countdowns }: DeckState,
): DeckState {
  return { turn: turn + 1, position, isBlack, countdowns, ...(line !== undefined && { point: line }) };
}

/** The state after the black screen was switched on or off. */
export function blackened(state: DeckState): DeckState {
  return { ...state, turn: state.turn + 1, isBlack: !state.isBlack };
}

/** Whether a message's state is to be taken over. The newer one holds; if neither is newer, what the room sees holds. */
export function isNewer({ from, state }: DeckMessage, mine: DeckState): boolean {
  return state.turn === mine.turn ? from === 'deck' : state.turn > mine.turn;
}

/** Reads what came over the channel. Another version of the site may be open and say something else. */
export function readMessage(heard: unknown): DeckMessage | undefined {
  const { kind, from, state } = fields(heard);
  const { position, turn, isBlack, countdowns, point } = fields(state);
  if (kind !== 'hello' && kind !== 'state' && kind !== 'bye') return undefined;
  if (from !== 'deck' && from !== 'presenter') return undefined;
  if (!isCount(position) || !isCount(turn) || typeof isBlack !== 'boolean') return undefined;
  const read = { position, turn, isBlack, countdowns: readCountdowns(countdowns) };
  return { kind, from, state: { ...read, ...(isCount(point) && { point }) } };
}
