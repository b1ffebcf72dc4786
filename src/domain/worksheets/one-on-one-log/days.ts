import type { CalendarEvent } from '#domain/calendar.ts';
import type { OneOnOneLog } from './log.ts';

interface Options {
  /** The worksheet's id; stands in the ids of the events. */
  id: string;
  /** What an event is called. It names nobody, since calendars are often shared. */
  title: string;
  /** As `2026-11-27`. */
  today: string;
}

/** The talks that are still to come, as days. A day that was fixed and then planned is one day. */
export function talkDays({ talks }: OneOnOneLog, { id, title, today }: Options): CalendarEvent[] {
  const days = new Map<string, CalendarEvent>();
  for (const talk of talks)
    for (const [what, day] of [
      ['day', talk.day],
      ['next', talk.nextDay],
    ] as const) {
      // Initials keep two people on one day apart; they stay on this device.
      const key = `${day} ${talk.initials.trim()}`;
      if (day >= today && !days.has(key)) days.set(key, { id: `${id}-${talk.id}-${what}`, day, title });
    }
  return [...days.values()];
}
