import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs';
import { addDays, daysBetween, today, type Day, type Now } from './day.ts';
import { ratings, type Rating } from './record/card.ts';

/** One time that something was recalled, as the schedule sees it. */
export interface Step {
  readonly day: Day;
  readonly rating: Rating;
}

/** Longest wait in days: what is known well still comes back once a year. */
const longestWait = 365;

const schedule = new FSRSAlgorithm({
  enable_fuzz: false,
  enable_short_term: false,
  maximum_interval: longestWait,
});

/** The day on which something comes back after all these steps. */
export function dueAfter(steps: readonly Step[], now: Now): Day {
  let state: FSRSState | null = null;
  let before: Day | undefined;
  for (const { day, rating } of steps) {
    const waited = before === undefined ? 0 : Math.max(0, daysBetween(before, day));
    state = schedule.next_state(state, waited, ratings.indexOf(rating) + 1);
    before = day;
  }
  // A day still to come was written by a clock that ran ahead; nothing waits for that clock.
  if (state === null || before === undefined || before > today(now)) return today(now);
  return addDays(before, schedule.next_interval(state.stability, 0));
}
