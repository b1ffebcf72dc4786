/** A moment as people say its day, in their own time. */
export function sayDay(at: string, locale: string): string {
  return new Date(at).toLocaleDateString(locale, { dateStyle: 'long' });
}

/** A day in the name of a file: `2026-11-23`, by the clock on the wall. */
export function fileDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
