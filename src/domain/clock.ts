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
export function clockSpan(
  startsAt: number,
  span: { from: number; to: number },
  { locale, hourCycle }: ClockStyle,
): string {
  const format = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    ...(hourCycle && { hourCycle }),
  });
  const at = (minute: number) => new Date(((startsAt + minute) % minutesPerDay) * msPerMinute);
  const [from, to] = [at(span.from), at(span.to)];
  // A range over midnight would be written with its days.
  return from <= to ? format.formatRange(from, to) : `${format.format(from)} – ${format.format(to)}`;
}
