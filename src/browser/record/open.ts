import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import type { LearnerStorage } from '#domain/record/storage.ts';
import { deleteDatabase, openAsIs } from './database.ts';
import { takeUpDrafts } from './draft.ts';
import { FIRST_ANSWER, isLockedHere } from './existing.ts';
import { newId } from './id.ts';
import { indexedDbStorage } from './indexeddb.ts';
import { noteUnopened } from './loss.ts';
import { memoryStorage } from './memory.ts';
import { isSharedDevice, keepsNothing } from './preferences.ts';
import { takeUpPresses } from './presses.ts';
import { rescue } from './rescue.ts';
import { forgetSecondCopy } from './second-copy.ts';
import { sessionStorageOfTab } from './session.ts';
import { troubleOpening } from './trouble.ts';

let opened: Promise<LearnerStorage> | null = null;

/** The learner's storage of this page, the same for all who ask: the browser's database, or else memory. Never rejects. */
export function openRecord(): Promise<LearnerStorage> {
  opened ??= openNew().then((storage) => {
    takeUp(storage);
    // A page that comes back from the browser's memory is not opened anew. A rule's own test has no page.
    if (typeof window !== 'undefined')
      window.addEventListener('pageshow', ({ persisted }) => {
        if (persisted) takeUp(storage);
      });
    return storage;
  });
  return opened;
}

/** Keeps what pages had put aside when they were left. */
function takeUp(storage: LearnerStorage): void {
  takeUpPresses(storage);
  void takeUpDrafts(storage);
}

async function openNew(): Promise<LearnerStorage> {
  if (await isLockedHere()) {
    const { lockedStorage } = await import('./lock/storage.ts');
    return lockedStorage({ now, newId, onFirstAnswer: askToPersist });
  }
  if (keepsNothing()) return memoryStorage({ now, newId, reason: 'nothing' });
  return isSharedDevice() ? sessionStorageOfTab({ now, newId }) : await openDevice();
}

/** The learner's storage on this device, whether or not others use it. Never rejects. */
export async function openDevice(): Promise<LearnerStorage> {
  try {
    return await indexedDbStorage({ now, newId, onFirstAnswer });
  } catch (error) {
    const reason = troubleOpening(error);
    const record = reason === 'newer-version' ? await readNewer() : emptyRecord;
    if (reason !== 'newer-version') noteUnopened();
    return memoryStorage({ now, newId, reason, record, eraseDevice });
  }
}

async function eraseDevice(): Promise<void> {
  await Promise.all([forgetSecondCopy(), deleteDatabase()]);
}

function now(): string {
  return new Date().toISOString();
}

/** After the first answer of a page, and never before: somebody who only reads is asked nothing. */
function onFirstAnswer(): void {
  askToPersist();
  // A rule's own test has no page.
  if (typeof document !== 'undefined') document.dispatchEvent(new Event(FIRST_ANSWER));
}

/** Asks the browser not to clear the record when space runs short. Some ask the learner; saving never waits for that. */
function askToPersist(): void {
  try {
    navigator.storage.persist().catch(() => undefined);
  } catch {
    // Not there on plain http and in old browsers.
  }
}

/** What this code understands of a newer site's record. It is only read: writing could spoil what is not understood. */
async function readNewer(): Promise<LearnerRecord> {
  try {
    const db = await openAsIs();
    try {
      return await rescue(db);
    } finally {
      db.close();
    }
  } catch {
    return emptyRecord;
  }
}
