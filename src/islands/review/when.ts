import { daysBetween, type Day } from '#domain/day.ts';

/** From so many days on, people count in months. */
const daysToMonths = 60;
const daysInMonth = 30.4;

/** A day as seen from today: "tomorrow", "in 6 days", "in 3 months". */
export function sayWhen(day: Day, from: Day, locale: string): string {
  const say = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const days = daysBetween(from, day);
  return Math.abs(days) < daysToMonths
    ? say.format(days, 'day')
    : say.format(Math.round(days / daysInMonth), 'month');
}
