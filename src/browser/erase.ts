import type { LearnerStorage } from '#domain/record/storage.ts';
import { deleteDatabase } from './record/database.ts';
import { erasePreferences, isLocked } from './record/preferences.ts';
import { ownKeys } from './settings.ts';

/** Erases everything that this site has stored in this browser. True when all of it is gone. */
export async function eraseEverything(storage: LearnerStorage): Promise<boolean> {
  const wasLocked = isLocked();
  eraseSettings();
  const [isRecordGone, arePagesGone] = await Promise.all([eraseRecord(storage, wasLocked), erasePages()]);
  return isRecordGone && arePagesGone;
}

async function eraseRecord(storage: LearnerStorage, wasLocked: boolean): Promise<boolean> {
  const isGone = await storage.erase();
  // The empty database goes as well; where another tab holds on to it, it stays, empty.
  await deleteDatabase().catch(() => undefined);
  return isGone && wasLocked ? await eraseLocked() : isGone;
}

/** The lock goes too, and with it the key, wherever it is held. */
async function eraseLocked(): Promise<boolean> {
  const { eraseLock } = await import('./record/lock/locking.ts');
  return await eraseLock();
}

function eraseSettings(): void {
  erasePreferences();
  try {
    for (const area of [localStorage, sessionStorage]) for (const key of ownKeys(area)) area.removeItem(key);
  } catch {
    // Blocked storage holds nothing to erase.
  }
}

/** Forgets pages kept for reading offline, and who keeps them. */
async function erasePages(): Promise<boolean> {
  try {
    // First the worker: it would store again what it fetches.
    const workers = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
    const site = new URL(import.meta.env.BASE_URL, location.href).href;
    const own = workers.filter(({ scope }) => scope.startsWith(site));
    await Promise.all(own.map((worker) => worker.unregister()));
    if (typeof caches === 'undefined') return true;
    const names = await caches.keys();
    await Promise.all(names.map((name) => caches.delete(name)));
    return (await caches.keys()).length === 0;
  } catch {
    // Browsers that block storage refuse even the question; then nothing is kept either.
    return true;
  }
}
