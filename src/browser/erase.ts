import type { LearnerStorage } from '#domain/record/storage.ts';
import { deleteDatabase } from './record/database.ts';
import { erasePreferences } from './record/preferences.ts';
import { ownKeys } from './settings.ts';

/** Erases everything that this site has stored in this browser. True when all of it is gone. */
export async function eraseEverything(storage: LearnerStorage): Promise<boolean> {
  const isRecordGone = await storage.erase();
  // The empty database goes as well; where another tab holds on to it, it stays, empty.
  await deleteDatabase().catch(() => undefined);
  const areSettingsGone = eraseSettings();
  const arePagesGone = await erasePages();
  return isRecordGone && areSettingsGone && arePagesGone;
}

function eraseSettings(): boolean {
  erasePreferences();
  try {
    for (const area of [localStorage, sessionStorage]) for (const key of ownKeys(area)) area.removeItem(key);
  } catch {
    // Blocked storage holds nothing to erase.
  }
  return true;
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
    const gone = await Promise.all(names.map((name) => caches.delete(name)));
    return gone.every(Boolean);
  } catch {
    // Browsers that block storage refuse even the question; then nothing is kept either.
    return true;
  }
}
