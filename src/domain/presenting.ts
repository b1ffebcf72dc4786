import type { DeckPosition } from './deck.ts';

/** What the window with the slides and the presenter's window have to agree on. */
export interface DeckState {
  position: DeckPosition;
  /** How often the deck has been moved since it was opened; the higher number is the newer state. */
  turn: number;
  /** The room sees a black screen. */
  isBlack: boolean;
}

/** Which of the two windows speaks. */
export type DeckSide = 'deck' | 'presenter';

/** What the two windows say to each other: `hello` asks for an answer, `state` tells, `bye` closes. */
export interface DeckMessage {
  kind: 'hello' | 'state' | 'bye';
  from: DeckSide;
  state: DeckState;
}

/** The state after a step. Moving on always brings the picture back. */
export function movedTo(position: DeckPosition, { turn }: DeckState): DeckState {
  return { position, turn: turn + 1, isBlack: false };
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
  const { position, turn, isBlack } = fields(state);
  if (kind !== 'hello' && kind !== 'state' && kind !== 'bye') return undefined;
  if (from !== 'deck' && from !== 'presenter') return undefined;
  if (!isCount(position) || !isCount(turn) || typeof isBlack !== 'boolean') return undefined;
  return { kind, from, state: { position, turn, isBlack } };
}

/** A stopwatch, as it can be written down and read again. */
export interface Clock {
  /** Time that had gone when it was last stopped. */
  beforeMs: number;
  /** When it was started; absent while it stands. */
  startedAtMs?: number;
}

/** A stopwatch at zero. */
export const zero: Clock = { beforeMs: 0 };

/** Starts a stopwatch that stands, and stops one that runs. */
export function toggled(clock: Clock, nowMs: number): Clock {
  return clock.startedAtMs === undefined
    ? { beforeMs: clock.beforeMs, startedAtMs: nowMs }
    : { beforeMs: elapsedMs(clock, nowMs) };
}

/** The time that has gone. A device whose clock is set back does not make it negative. */
export function elapsedMs({ beforeMs, startedAtMs }: Clock, nowMs: number): number {
  return beforeMs + (startedAtMs === undefined ? 0 : Math.max(0, nowMs - startedAtMs));
}

/** Time as on a stopwatch: `4:05`, and `1:04:05` after an hour. */
export function clockFace(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hour > 0 ? `${hour}:${two(minute)}:${two(second)}` : `${minute}:${two(second)}`;
}

/** Reads a stopwatch that was written down; one that cannot be read stands at zero. */
export function readClock(text: string | null): Clock {
  try {
    const { beforeMs, startedAtMs } = fields(JSON.parse(text ?? ''));
    if (!isCount(beforeMs)) return zero;
    return { beforeMs, ...(isCount(startedAtMs) && { startedAtMs }) };
  } catch {
    return zero;
  }
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
