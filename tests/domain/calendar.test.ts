import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, isDay, type CalendarEvent } from '#domain/calendar.ts';

const now = new Date('2026-11-27T07:15:30.250Z');

const event: CalendarEvent = { id: 'visit-neighbours', day: '2026-12-05', title: 'Visit three neighbours' };

const file = (...events: CalendarEvent[]) => calendarFile(events, { now });

/** The lines as a calendar reads them: unfolded. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

/** The value of a text property, as a calendar reads it. */
function textOf(text: string, name: string): string | undefined {
  const line = linesOf(text).find((one) => one.startsWith(`${name}:`));
  return line?.slice(name.length + 1).replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

const days = fc
  .date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('2199-12-30T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe('a calendar file', () => {
  test('holds a stretch of a day by the clock on the wall, also beyond midnight', () => {
    const lines = linesOf(file({ ...event, time: { startsAt: 22 * 60 + 30, minutes: 120 } }));
    expect(lines).toContain('DTSTART:20261205T223000');
    expect(lines).toContain('DTEND:20261206T003000');
    expect(lines).not.toContain('TRANSP:TRANSPARENT');
  });

  test('holds one whole day for each event', () => {
    expect(linesOf(file(event))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Groundwork//Groundwork//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:visit-neighbours@groundwork',
      'DTSTAMP:20261127T071530Z',
      'DTSTART;VALUE=DATE:20261205',
      'DTEND;VALUE=DATE:20261206',
      'SUMMARY:Visit three neighbours',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test.each([
    ['2026-12-31', '20270101'],
    ['2028-02-28', '20280229'],
    ['2027-02-28', '20270301'],
    ['2026-03-29', '20260330'],
  ])('a day that begins %s ends before %s', (day, after) => {
    expect(linesOf(file({ ...event, day }))).toContain(`DTEND;VALUE=DATE:${after}`);
  });

  test('a changed day or title keeps the mark by which a calendar knows the event', () => {
    const changed = { ...event, day: '2026-12-12', title: 'Visit four neighbours' };
    expect(textOf(file(changed), 'UID')).toBe(textOf(file(event), 'UID'));
  });

  test('events with different ids are told apart', () => {
    const uids = linesOf(file(event, { ...event, id: 'debrief' })).filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(2);
  });

  test('carries the note and the page', () => {
    const text = file({
      ...event,
      note: 'Bring a pen.',
      url: 'https://example.org/en/lessons/the-ask/#field',
    });
    expect(textOf(text, 'DESCRIPTION')).toBe('Bring a pen.');
    expect(linesOf(text)).toContain('URL:https://example.org/en/lessons/the-ask/#field');
  });

  test('a day that does not exist is our mistake', () => {
    expect(() => file({ ...event, day: '2026-02-30' })).toThrow('2026-02-30');
  });

  test('whatever people write comes back word for word and opens no property of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), days, (title, day) => {
        const text = file({ ...event, day, title });
        const plain = title.replaceAll(/\r\n|\r/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ');
        expect(textOf(text, 'SUMMARY')).toBe(plain);
        expect(linesOf(text)).toHaveLength(13);
      }),
    );
    expect(textOf(file({ ...event, title: 'a\r\nEND:VEVENT; b, c \\n' }), 'SUMMARY')).toBe(
      'a\nEND:VEVENT; b, c \\n',
    );
  });

  test('no line is longer than 75 octets, and every line ends in CR LF', () => {
    const long = fc.string({ unit: 'binary', minLength: 60, maxLength: 400 });
    fc.assert(
      fc.property(long, long, (title, note) => {
        const text = file({ ...event, title, note });
        expect(text.endsWith('\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('a fold never cuts a character in two', () => {
    const title = '🌱'.repeat(60);
    expect(
      file({ ...event, title })
        .split('\r\n')
        .every((line) => line === line.toWellFormed()),
    ).toBe(true);
    expect(textOf(file({ ...event, title }), 'SUMMARY')).toBe(title);
  });
});

describe('a day', () => {
  test('is a date of the calendar, written year first', () => {
    expect(['2026-11-27', '2028-02-29'].every(isDay)).toBe(true);
    expect(['', '2026-02-29', '2026-13-01', '27.11.2026', '2026-1-1', '12026-01-01'].some(isDay)).toBe(false);
  });

  test('every day of two centuries is one', () => {
    fc.assert(fc.property(days, (day) => isDay(day)));
  });
});
