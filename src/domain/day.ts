const msPerDay = 86_400_000;
const msPerMinute = 60_000;

/** A day on the calendar, `2026-11-27`. Two of them compare as texts. */
export type Day = string;

/** The moment, as an ISO date and time in UTC, and what the wall clock is behind UTC in minutes, as browsers tell it. */
export interface Now {
  readonly at: string;
  readonly minutesBehind: number;
}

/** The day that a moment falls on by the wall clock. */
export function dayOf(at: string, { minutesBehind }: Pick<Now, 'minutesBehind'>): Day {
  return new Date(Date.parse(at) - minutesBehind * msPerMinute).toISOString().slice(0, 10);
}

/** Today by the wall clock. */
export function today(now: Now): Day {
  return dayOf(now.at, now);
}

/** The day that comes a number of days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);
}

/** From one day to another: 1 for the next day, negative for a day that is past. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}
