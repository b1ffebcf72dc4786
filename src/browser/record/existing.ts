import { liesAside } from './put-aside.ts';
import { isLocked, isSharedDevice, keepsNothing, writePreference } from './preferences.ts';

/** The name of the record's database. Never changes: a new name would be an empty record. */
export const DATABASE = 'groundwork';

/** The name of the database of copies of the record. */
export const SNAPSHOTS = 'groundwork-snapshots';

/** The key of the sentinel: how much the record held. */
export const SENTINEL = 'groundwork:sentinel';

/** The name of the database of a locked record. Never changes either. */
export const LOCKED_DATABASE = 'groundwork-locked';

/** The key of the record of a tab, on a device that others use too. */
export const SESSION = 'groundwork:session-record';

/** The name of the event that tells a page of its first answer. */
export const FIRST_ANSWER = 'groundwork-first-answer';

/**
 * Whether this browser may hold a record already. A page that only shows what was done before need not open, or make, a
 * database for somebody who has saved nothing. A browser that cannot say is asked to open it.
 */
export async function mayHoldRecord(): Promise<boolean> {
  try {
    if (isLocked()) return true;
    if (keepsNothing()) return false;
    if (liesAside()) return true;
    if (isSharedDevice()) return sessionStorage.getItem(SESSION) !== null;
    // Where the database has vanished, opening is how that is found out.
    return localStorage.getItem(SENTINEL) !== null || (await hasDatabase(DATABASE));
  } catch {
    return true;
  }
}

/** Whether there is a database of a name. Rejects in a browser that cannot say. */
export async function hasDatabase(name: string): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some((database) => database.name === name);
}

/**
 * Whether a passphrase locks the record of this browser. The setting that says so reaches the disk seconds late: where it is
 * missing and the locked record is there, it is set again.
 */
export async function isLockedHere(): Promise<boolean> {
  if (isLocked()) return true;
  try {
    return (await hasDatabase(LOCKED_DATABASE)) && writePreference('lock', 'yes');
  } catch {
    return false;
  }
}
