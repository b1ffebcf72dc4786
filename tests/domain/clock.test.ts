import { expect, test } from 'vitest';
import { clockSpan, minuteOfDay } from '#domain/clock.ts';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

test('a time of day is minutes since midnight', () => {
  expect(minuteOfDay('00:00')).toBe(0);
  expect(minuteOfDay('18:30')).toBe(1110);
  expect(minuteOfDay('18:30:15')).toBe(1110);
});

test('what is no time of day has no minute', () => {
  expect(minuteOfDay('')).toBeUndefined();
  expect(minuteOfDay('25:00')).toBeUndefined();
  expect(minuteOfDay('12:75')).toBeUndefined();
  expect(minuteOfDay('soon')).toBeUndefined();
});

test('a stretch is shown on the wall clock from the start of the session', () => {
  const span = clockSpan(1110, { from: 10, to: 22 }, { locale: 'en', hourCycle: 'h23' });
  expect(plain(span)).toBe('18:40 – 18:52');
});

test('the clock is written as the language and the hour cycle want it', () => {
  expect(plain(clockSpan(1110, { from: 0, to: 30 }, { locale: 'en', hourCycle: 'h12' }))).toBe(
    '6:30 – 7:00 PM',
  );
});

test('a stretch over midnight shows both times and no day', () => {
  expect(plain(clockSpan(23 * 60 + 50, { from: 0, to: 20 }, { locale: 'en', hourCycle: 'h23' }))).toBe(
    '23:50 – 00:10',
  );
});
