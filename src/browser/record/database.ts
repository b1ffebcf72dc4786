import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { RECORD_VERSION } from '#domain/record/version.ts';
import { DATABASE } from './existing.ts';
import { within } from './time-limit.ts';

/** The stores. Values are unknown until parsed: any site version, and any damage, may have been at them. */
export interface RecordSchema extends DBSchema {
  attempts: { key: string; value: unknown; indexes: { counter: number } };
  notes: { key: string; value: unknown };
  tombstones: { key: string; value: unknown };
  /** Under `counter` the highest counter given out, under `place` where to resume. */
  meta: { key: string; value: unknown };
  damaged: { key: number; value: unknown };
}

/** An open database. */
export type RecordDatabase = IDBPDatabase<RecordSchema>;

/** How long opening may take before the page goes on without it. */
export const OPEN_LIMIT_MS = 3000;

/** Opens the database, makes its stores when new. `onGone` is told when the connection ends by itself. */
export async function openDatabase(onGone: () => void): Promise<RecordDatabase> {
  const opening = openDB<RecordSchema>(DATABASE, RECORD_VERSION, {
    upgrade(db, oldVersion, _newVersion, tx) {
      // Where it is broken off, opening fails and says so; the transaction's own word of it would reach nobody.
      tx.done.catch(() => undefined);
      if (oldVersion >= 1) return;
      db.createObjectStore('attempts', { keyPath: 'id' }).createIndex('counter', 'counter');
      db.createObjectStore('notes', { keyPath: 'item' });
      db.createObjectStore('tombstones', { keyPath: 'id' });
      db.createObjectStore('meta');
      db.createObjectStore('damaged', { autoIncrement: true });
    },
    blocking(_current, _wanted, event) {
      // Another tab brings a newer version or deletes. Holding on would make it wait for ever.
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
  return limited(opening);
}

/** Opens the database at whatever version it has, to read what a newer site wrote. */
export async function openAsIs(): Promise<RecordDatabase> {
  return limited(openDB<RecordSchema>(DATABASE));
}

/** Deletes the whole database, of any version and in any condition. */
export async function deleteDatabase(): Promise<void> {
  await within(deleteDB(DATABASE), OPEN_LIMIT_MS);
}

async function limited(opening: Promise<RecordDatabase>): Promise<RecordDatabase> {
  try {
    return await within(opening, OPEN_LIMIT_MS);
  } catch (error) {
    // One that opens after all would stand in the way of other tabs.
    opening.then(
      (late) => {
        late.close();
      },
      () => undefined,
    );
    throw error;
  }
}
