import { ran, unstarted } from './countdown.ts';
import type { Timed } from './agenda.ts';
import { stepped, type DeckCommand } from './deck.ts';
import { blackened, movedTo, pointedAt, timed, type DeckState } from './presenting.ts';

/** What a command meets: the deck as it stands, and the time. */
export interface Steered {
  /** How many slides there are. */
  total: number;
  /** The times of the slide that is shown. */
  turns: readonly Timed[];
  /** How many lines of it can be pointed at. */
  lines: number;
  nowMs: number;
}

/** The state after a command. It is the same state where the command changes nothing that two windows share. */
export function steered(
  command: DeckCommand,
  state: DeckState,
  { total, turns, lines, nowMs }: Steered,
): DeckState {
  const { position, isBlack, countdowns, point } = state;
  switch (command) {
    case 'next':
    case 'back':
    case 'first':
    case 'last': {
      const to = stepped(command, position, total);
      return to === position && !isBlack ? state : movedTo(to, state);
    }
    case 'black':
      return blackened(state);
    case 'countdown':
    case 'minute':
    case 'turn':
    case 'restart':
      return turns.length > 0 && !isBlack
        ? timed(ran(command, countdowns[position] ?? unstarted, turns, nowMs), state)
        : state;
    case 'point':
      return lines > 0 ? pointedAt(point === undefined ? 0 : undefined, state) : state;
    case 'point-next':
    case 'point-back': {
      const to = (point ?? -1) + (command === 'point-next' ? 1 : -1);
      return to >= 0 && to < lines ? pointedAt(to, state) : state;
    }
    default:
      return state;
  }
}
