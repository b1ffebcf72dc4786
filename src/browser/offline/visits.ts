import { isSharedDevice, readPreference, writesNothingClear } from '#browser/record/preferences.ts';
import { cacheNames } from './caches.ts';

/** Whether pages that somebody visits are kept. */
export function keepsVisits(): boolean {
  return readPreference('visits') !== 'no' && !isSharedDevice() && !writesNothingClear();
}

/** Removes all visited pages, with their files and lists. True when they are gone. */
export async function forgetVisits(): Promise<boolean> {
  await Promise.all(Object.values(cacheNames).map((name) => caches.delete(name)));
  return !(await caches.has(cacheNames.visited));
}
