import { writesNothingClear } from './record/preferences.ts';

/** What this tab remembers across a reload; null where storage is blocked or empty. */
export function recall(name: string): string | null {
  try {
    return sessionStorage.getItem(`groundwork:${name}`);
  } catch {
    return null;
  }
}

/** Lets this tab remember something across a reload. Where storage is blocked it lives as long as the page. */
export function remember(name: string, text: string): void {
  if (writesNothingClear()) return;
  try {
    sessionStorage.setItem(`groundwork:${name}`, text);
  } catch {
    // The page itself still holds it.
  }
}

/** Lets this tab forget something. */
export function forget(name: string): void {
  try {
    sessionStorage.removeItem(`groundwork:${name}`);
  } catch {
    // Blocked storage holds nothing.
  }
}
