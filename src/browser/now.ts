import type { Now } from '#domain/day.ts';

/** The moment by this device's clock, and its time zone. */
export function readNow(): Now {
  const now = new Date();
  return { at: now.toISOString(), minutesBehind: now.getTimezoneOffset() };
}
