import { fields, isCount } from './heard.ts';

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
