import { clockSpan, type ClockStyle } from '#domain/clock.ts';
import { fill } from '#domain/words.ts';
import type { LaidRow } from './lay.ts';
import type { AgendaDay } from './model.ts';

/** How times of an agenda are written. */
export interface TimeStyle {
  readonly clock: ClockStyle;
  /** For a day without a start: `{from}–{to} min`. */
  readonly span: string;
}

/** From when to when a row goes: by the clock, or in minutes while the day has no start. */
export function sayTimes(
  { startsAt }: Pick<AgendaDay, 'startsAt'>,
  { startsAtMinute: from, endsAtMinute: to }: Pick<LaidRow, 'startsAtMinute' | 'endsAtMinute'>,
  { clock, span }: TimeStyle,
): string {
  return startsAt === null ? fill(span, { from, to }) : clockSpan(startsAt, { from, to }, clock);
}

/** A minute of the day as a time field holds it: `09:30`; empty while it is open. */
export function timeValue(minute: number | null): string {
  if (minute === null) return '';
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
