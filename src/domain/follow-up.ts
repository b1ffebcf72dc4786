import type { CalendarEvent } from './calendar.ts';
import { addDays, type Day } from './day.ts';

/** Days after a workshop on which people ask each other what they did. The handbook says why these. */
export const checkInDays = [2, 14, 42] as const;

/** A day on which people ask. */
export type CheckIn = (typeof checkInDays)[number];

/** The days after a session: when a promise falls due, and when people ask. */
export interface FollowUp {
  readonly commitment: Day;
  readonly checkIns: readonly { readonly after: CheckIn; readonly day: Day }[];
}

/** A promise falls due before the last time that somebody asks. */
const latestCommitment = 42;

/** The days that follow a session, when people promised to act within so many days. */
export function followUpOf(session: Day, { dueAfter }: { dueAfter: number }): FollowUp {
  return {
    commitment: addDays(session, dueAfter),
    checkIns: checkInDays.map((after) => ({ after, day: addDays(session, after) })),
  };
}

/** In how many days a promise falls due, as somebody typed it. Absent when nobody would ask any more. */
export function readDueAfter(text: string): number | undefined {
  const days = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= latestCommitment ? days : undefined;
}

/** What a calendar says on the days after a workshop. */
export interface FollowUpWords {
  readonly checkIns: Readonly<Record<CheckIn, { readonly title: string; readonly note: string }>>;
  readonly commitment: { readonly title: string; readonly note: string };
}

/** Which workshop a calendar speaks of, when it was and where its kit stands. */
interface Occasion {
  readonly workshop: string;
  readonly session: Day;
  readonly url: string;
}

/** The days on which to ask, as entries of a calendar. The same workshop on another day has entries of its own. */
export function checkInEvents(
  { checkIns }: FollowUp,
  { checkIns: words }: FollowUpWords,
  { workshop, session, url }: Occasion,
): CalendarEvent[] {
  return checkIns.map(({ after, day }) => ({
    id: `follow-up-${workshop}-${session}-${after}`,
    day,
    url,
    ...words[after],
  }));
}

/** The day of the promise, as an entry of a calendar. */
export function commitmentEvent(
  { commitment }: FollowUp,
  { commitment: words }: FollowUpWords,
  { workshop, session, url }: Occasion,
): CalendarEvent {
  return { id: `commitment-${workshop}-${session}`, day: commitment, url, ...words };
}
