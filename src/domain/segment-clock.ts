/** When each segment was begun, on the stopwatch of the presenter, by its row. */
export type Begun = Readonly<Record<number, number>>;

// Whoever looks into a segment for so long has not begun it.
const glanceMs = 20_000;

/**
 * What is known after a step from one segment to another. A segment that was begun goes on when somebody comes back to it;
 * one that was only glanced at is begun later.
 */
export function moved(begun: Begun, { from, to }: { from: number; to: number }, nowMs: number): Begun {
  const isKept = ([segment, sinceMs]: [string, number]) =>
    Number(segment) !== from || from === to || nowMs - sinceMs >= glanceMs;
  return { [to]: nowMs, ...Object.fromEntries(Object.entries(begun).filter(isKept)) };
}

/** The time since a segment was begun; nothing where it was not. */
export function sinceMs(begun: Begun, segment: number, nowMs: number): number {
  return Math.max(0, nowMs - (begun[segment] ?? nowMs));
}

/** Reads what was written down; what cannot be read is nothing. */
export function readBegun(text: string | null): Begun {
  try {
    const read: unknown = JSON.parse(text ?? '');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter(([, ms]) => Number.isFinite(ms)));
  } catch {
    return {};
  }
}
