/** A day of the calendar as people write it; empty where none was chosen. */
export function sayCalendarDay(day: string, locale: string): string {
  // Noon by the clock on the wall, so that no time zone makes it the day before.
  return day === '' ? '' : new Date(`${day}T12:00`).toLocaleDateString(locale, { dateStyle: 'medium' });
}
