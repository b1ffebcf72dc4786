import { isLocked } from './record/preferences.ts';
import { within } from './record/time-limit.ts';
import { storedSettings, type StoredSetting } from './settings.ts';

/** What this browser says about what it keeps for this site. Null where it does not say. */
export interface DeviceFacts {
  readonly settings: readonly StoredSetting[];
  /** Pages kept for reading offline. */
  readonly pages: number;
  readonly cookies: number;
  /** The size of the locked record; null where none is locked. */
  readonly lockedBytes: number | null;
  readonly usedBytes: number | null;
  readonly roomBytes: number | null;
  /** Whether the browser has promised not to clear it by itself. */
  readonly isPromised: boolean | null;
}

/** The longest that a browser is waited for. */
const LIMIT_MS = 3000;

/** Asks the browser what it keeps. Never rejects. */
export async function readDeviceFacts(): Promise<DeviceFacts> {
  const [pages, lockedBytes, estimate, isPromised] = await Promise.all([
    orElse(countPages, 0),
    orElse(countLocked, null),
    orElse(() => navigator.storage.estimate(), {}),
    orElse<boolean | null>(() => navigator.storage.persisted(), null),
  ]);
  return {
    settings: storedSettings(),
    pages,
    cookies: countCookies(),
    lockedBytes,
    usedBytes: estimate.usage ?? null,
    roomBytes: estimate.quota ?? null,
    isPromised,
  };
}

/** Asks the browser to promise that it will not clear the learner's work by itself. Null where it cannot be asked. */
export async function askForPromise(): Promise<boolean | null> {
  try {
    // Some browsers ask the learner, who may take all the time they want.
    return await navigator.storage.persist();
  } catch {
    return null;
  }
}

async function countPages(): Promise<number> {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  return kept.reduce((sum, n) => sum + n, 0);
}

async function countLocked(): Promise<number | null> {
  if (!isLocked()) return null;
  return await (await import('./record/lock/rows.ts')).bytesOfRows();
}

function countCookies(): number {
  try {
    return document.cookie.split(';').filter((cookie) => cookie.trim() !== '').length;
  } catch {
    return 0;
  }
}

async function orElse<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await within(ask(), LIMIT_MS);
  } catch {
    // Missing on plain http, refused where storage is blocked.
    return otherwise;
  }
}
