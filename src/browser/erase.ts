import type { LearnerStorage } from '#domain/record/storage.ts';
import { STOP_KEEPING } from './offline/caches.ts';
import { deleteDatabase } from './record/database.ts';
import { erasePreferences, isLocked } from './record/preferences.ts';
import { ownKeys } from './settings.ts';

/** How often the caches must be found empty where a worker was about, how often they are looked at in all, and how long between. */
const CALM_LOOKS = 3;
const MOST_LOOKS = 20;
const LOOK_MS = 100;

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
    const hadWorker = 'serviceWorker' in navigator && (await dismissWorkers());
    if (typeof caches === 'undefined') return true;
    return await emptyCaches(hadWorker);
  } catch {
    // Browsers that block storage refuse even the question; then nothing is kept either.
    return true;
  }
}

/** Sends the workers of this site away; they stay at work until their pages are closed, so they are told to keep nothing more. */
async function dismissWorkers(): Promise<boolean> {
  const site = new URL(import.meta.env.BASE_URL, location.href).href;
  const all = await navigator.serviceWorker.getRegistrations();
  const own = all.filter(({ scope }) => scope.startsWith(site));
  for (const { active, waiting, installing } of own)
    for (const worker of [active, waiting, installing]) worker?.postMessage(STOP_KEEPING);
  await Promise.all(own.map((registration) => registration.unregister()));
  return own.length > 0;
}

/** Deletes all caches; with a worker about, until nothing arrives any more that was on its way. True when there are none. */
async function emptyCaches(hadWorker: boolean): Promise<boolean> {
  const wanted = hadWorker ? CALM_LOOKS : 1;
  for (let looks = 0, calm = 0; looks < MOST_LOOKS; looks += 1) {
    const names = await caches.keys();
    calm = names.length === 0 ? calm + 1 : 0;
    if (calm === wanted) return true;
    await Promise.all(names.map((name) => caches.delete(name)));
    if (hadWorker || names.length > 0) await new Promise((look) => setTimeout(look, LOOK_MS));
  }
  return (await caches.keys()).length === 0;
}
