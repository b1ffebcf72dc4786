/** One day in a calendar, or a stretch of it. */
export interface CalendarEvent {
  /** Stays the same when the day or the words change, so that a calendar mends its entry instead of adding one. */
  readonly id: string;
  /** `2026-11-27`. */
  readonly day: string;
  readonly title: string;
  /** From which minute of the day, for how many minutes. Absent: the whole day. */
  readonly time?: { readonly startsAt: number; readonly minutes: number };
  readonly note?: string;
  /** The page that the event comes from. */
  readonly url?: string;
}

const msPerDay = 86_400_000;
const msPerMinute = 60_000;

/** Most octets of a line, by RFC 5545; the space that begins a folded line is one of them. */
const lineOctets = 75;

/** Whether a text is a day that exists, written `2026-11-27`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The events as the text of an .ics file (RFC 5545). Days and times have no zone: they are those of the place where people meet. */
export function calendarFile(events: readonly CalendarEvent[], { now }: { now: Date }): string {
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Groundwork//Groundwork//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, day, title, time, note, url }: CalendarEvent, stamp: string): string[] {
  if (!isDay(day)) throw new Error(`"${day}" is not a day`);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@groundwork`,
    `DTSTAMP:${stamp}`,
    ...(time ? stretchLines(day, time) : dayLines(day)),
    `SUMMARY:${escaped(title)}`,
    ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
    ...(url ? [`URL:${new URL(url).href}`] : []),
    // Something to do on a day does not fill the day.
    ...(time ? [] : ['TRANSP:TRANSPARENT']),
    'END:VEVENT',
  ];
}

function dayLines(day: string): string[] {
  // The end is the first day after it.
  return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(dayAfter(day))}`];
}

function stretchLines(day: string, { startsAt, minutes }: NonNullable<CalendarEvent['time']>): string[] {
  return [`DTSTART:${moment(day, startsAt)}`, `DTEND:${moment(day, startsAt + minutes)}`];
}

/** A time of the wall clock, also after midnight: `20261127T183000`. */
function moment(day: string, minute: number): string {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + minute * msPerMinute);
  return at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + msPerDay).toISOString().slice(0, 10);
}

/** A text as a value: breaks are written `\n`, and no other sign that steers can stand in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[\p{Cc}]/gu, ' ');
}

/** A long line goes on in the next one after a space; no character is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > lineOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}

function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
