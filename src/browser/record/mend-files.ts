import { deleteDB, openDB } from 'idb';
import { within } from './time-limit.ts';

/** Holds one letter, for a moment. */
const SCRATCH = 'groundwork-scratch';

/** More is never needed where writing goes well again, however busy the device is. */
const LIMIT_MS = 10_000;

/**
 * Has the browser write its files anew. On a full disk Chromium's are cut off in the middle of a line; once there is room it
 * writes on behind that, says all is well, and at its next start finds everything damaged. Deleting a database, of whatever
 * name, makes it bring all that is sound into new files first.
 */
export async function mendFiles(): Promise<void> {
  await within(makeAndDelete(), LIMIT_MS);
}

async function makeAndDelete(): Promise<void> {
  const scratch = await openDB(SCRATCH, 1, {
    upgrade(db, _oldVersion, _newVersion, tx) {
      tx.done.catch(() => undefined);
      db.createObjectStore('lines')
        .put('x', 'x')
        .catch(() => undefined);
    },
  });
  scratch.close();
  await deleteDB(SCRATCH);
}
