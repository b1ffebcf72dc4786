import type { Timed } from './agenda.ts';
import { fields, isCount } from './heard.ts';
import { elapsedMs, toggled, zero, type Clock } from './stopwatch.ts';

/** Times that run down one after the other, in front of the room. */
export interface Countdown {
  /** Which of them runs, from 0. */
  turn: number;
  /** Time that was added to it. */
  moreMs: number;
  clock: Clock;
}

/** What a trainer can do with a countdown. */
export type CountdownCommand = 'countdown' | 'minute' | 'turn' | 'restart';

/** What is said while time runs down: at half time, at the last minute, at the end. */
export type Notice = 'half' | 'minute' | 'over';

/** A countdown that nobody started. */
export const unstarted: Countdown = { turn: 0, moreMs: 0, clock: zero };

const minuteMs = 60_000;
// In a shorter time nobody wants to be told that half of it is gone.
const shortestHalvedMs = 4 * minuteMs;

/** How long the running turn is, with what was added. */
export function lengthMs(turns: readonly Timed[], { turn, moreMs }: Countdown): number {
  return (turns[turn]?.minutes ?? 0) * minuteMs + moreMs;
}

/** The time that is left of the running turn. */
export function leftMs(turns: readonly Timed[], countdown: Countdown, nowMs: number): number {
  return Math.max(0, lengthMs(turns, countdown) - elapsedMs(countdown.clock, nowMs));
}

/** Time that is left as minutes and seconds, rounded up: a minute begins with its full figure and ends with nothing. */
export function faceOf(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What there is to say when so much is left of so much. */
export function noticeOf(left: number, length: number): Notice | undefined {
  if (left <= 0) return 'over';
  if (left <= minuteMs && length > minuteMs) return 'minute';
  return left <= length / 2 && length >= shortestHalvedMs ? 'half' : undefined;
}

/** Whether a countdown still stands as it stood at first. */
export function isUnstarted({ turn, moreMs, clock }: Countdown): boolean {
  return turn === 0 && moreMs === 0 && clock.beforeMs === 0 && clock.startedAtMs === undefined;
}

/** The countdown after a command. Starting one whose time is up begins its next turn. */
export function ran(
  command: CountdownCommand,
  countdown: Countdown,
  turns: readonly Timed[],
  nowMs: number,
): Countdown {
  const { turn, moreMs, clock } = countdown;
  const isOver = leftMs(turns, countdown, nowMs) === 0;
  const next =
    turn + 1 < turns.length ? { turn: turn + 1, moreMs: 0, clock: toggled(zero, nowMs) } : countdown;
  switch (command) {
    case 'countdown':
      return isOver ? next : { ...countdown, clock: toggled(clock, nowMs) };
    case 'minute':
      // A minute more is a minute from now, however long the time has been up.
      return {
        turn,
        moreMs: moreMs + minuteMs,
        clock: isOver ? { beforeMs: lengthMs(turns, countdown), startedAtMs: nowMs } : clock,
      };
    case 'turn':
      return next;
    case 'restart':
      return unstarted;
  }
}

/** Reads countdowns by slide, as they were written down or sent; what cannot be read is left out. */
export function readCountdowns(value: unknown): Readonly<Record<number, Countdown>> {
  return Object.fromEntries(
    Object.entries(fields(value)).flatMap(([slide, countdown]) => {
      const { turn, moreMs, clock } = fields(countdown);
      const { beforeMs, startedAtMs } = fields(clock);
      if (!isCount(turn) || !isCount(moreMs) || !isCount(beforeMs)) return [];
      return [[slide, { turn, moreMs, clock: { beforeMs, ...(isCount(startedAtMs) && { startedAtMs }) } }]];
    }),
  );
}
