import { isDay } from '#domain/calendar.ts';
import type { Read } from './read.ts';

/** A day as `2026-11-27`, or an empty text where none was chosen. */
export const day: Read<string> = (value) =>
  value === '' || (typeof value === 'string' && isDay(value)) ? value : undefined;

const msPerDay = 86_400_000;

/** Days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
}
