import type { AgendaDay, AgendaRow } from './model.ts';

/** A row with its times, in minutes from the start of its day. */
export interface LaidRow {
  readonly row: AgendaRow;
  readonly startsAtMinute: number;
  readonly endsAtMinute: number;
  /** Minutes in which nothing is planned, because the row waits for its fixed point. */
  readonly gap: number;
  /** By how many minutes it misses its fixed point. */
  readonly lateBy: number;
}

/** The rows of a day with their times. A fixed point is waited for; without a start of the day there is none. */
export function layDay({ startsAt, rows }: AgendaDay): LaidRow[] {
  let minute = 0;
  return rows.map((row) => {
    const ready = minute + row.lostBefore;
    const fixed = startsAt === null || row.fixedAt === null ? ready : row.fixedAt - startsAt;
    const startsAtMinute = Math.max(ready, fixed);
    minute = startsAtMinute + row.minutes;
    return {
      row,
      startsAtMinute,
      endsAtMinute: minute,
      gap: startsAtMinute - ready,
      lateBy: startsAtMinute - fixed,
    };
  });
}

/** When a day ends by its plan, in minutes from its start. */
export function endOf(day: AgendaDay): number {
  return layDay(day).at(-1)?.endsAtMinute ?? 0;
}

/** By how many minutes a day is longer than the room is there; 0 where it fits. */
export function overrun(day: AgendaDay): number {
  return Math.max(0, endOf(day) - day.minutes);
}

/** By how many minutes a row misses its fixed point. */
export function lateness(day: AgendaDay, id: string): number {
  return layDay(day).find(({ row }) => row.id === id)?.lateBy ?? 0;
}
