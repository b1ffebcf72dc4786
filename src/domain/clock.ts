/** How a clock is written: the language, and whether a day has twelve hours twice or twenty-four. */
export interface ClockStyle {
  locale: string;
  hourCycle?: 'h11' | 'h12' | 'h23' | 'h24';
}

const minutesPerDay = 24 * 60;
const msPerMinute = 60_000;

/** Minutes since midnight of `18:30`. Absent for anything that is no time of day. */
export function minuteOfDay(time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return Number(hours) < 24 && Number(minutes) < 60 ? minute : undefined;
}

/** The wall clock at the start and end of a stretch, for a session that starts at a minute of the day. */
export function clockSpan(startsAt: number, span: { from: number; to: number }, style: ClockStyle): string {
  const format = formatOf(style);
  const [from, to] = [at(startsAt + span.from), at(startsAt + span.to)];
  // A range over midnight would be written with its days.
  return from <= to ? format.formatRange(from, to) : `${format.format(from)} – ${format.format(to)}`;
}

/** A minute of the day on the wall clock; beyond midnight it is that of the next day. */
export function clockTime(minute: number, style: ClockStyle): string {
  return formatOf(style).format(at(minute));
}

function at(minute: number): Date {
  return new Date((minute % minutesPerDay) * msPerMinute);
}

function formatOf({ locale, hourCycle }: ClockStyle): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    ...(hourCycle && { hourCycle }),
  });
}
