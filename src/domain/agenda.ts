/** Anything that takes time: a step of an activity, a slide, a segment. */
export interface Timed {
  minutes: number;
}

/** A stretch of an agenda with its start and end worked out, in minutes from zero. */
export type Laid<T extends Timed> = T & { startsAtMinute: number; endsAtMinute: number };

/** The whole length of what is laid end to end. */
export function minutesOf(parts: readonly Timed[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Lays parts end to end from minute zero. A wall clock appears only where the agenda is shown. */
export function layOut<T extends Timed>(parts: readonly T[]): Laid<T>[] {
  let minute = 0;
  return parts.map((part) => {
    const startsAtMinute = minute;
    minute += part.minutes;
    return { ...part, startsAtMinute, endsAtMinute: minute };
  });
}
