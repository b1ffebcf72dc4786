import { deleteDB, openDB, type DBSchema, type IDBPObjectStore } from 'idb';
import { exportFile } from '#domain/record/file.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { MOST_SNAPSHOTS, recordIn, snapshotOf, type Snapshot } from '#domain/record/snapshot.ts';
import { hasDatabase, SNAPSHOTS } from './existing.ts';
import { within } from './time-limit.ts';

interface SnapshotSchema extends DBSchema {
  /** Oldest first, by a number that counts up. Values are unknown until their hash is looked at. */
  snapshots: { key: number; value: unknown };
}

type Store<Mode extends IDBTransactionMode> = IDBPObjectStore<
  SnapshotSchema,
  ArrayLike<'snapshots'>,
  'snapshots',
  Mode
>;

/** A copy that is sound, with what is in it. */
export interface SoundSnapshot extends Snapshot {
  readonly record: LearnerRecord;
}

/** How long the copies may keep anybody waiting. */
const LIMIT_MS = 3000;

/** The copies that are sound, newest first. None where they cannot be read. */
export async function readSnapshots(): Promise<SoundSnapshot[]> {
  try {
    if (!(await mayHoldSnapshots())) return [];
    const kept = await use('readonly', (store) => store.getAll());
    return kept.reverse().flatMap((raw) => {
      const record = recordIn(raw);
      return record ? [{ ...(raw as Snapshot), record }] : [];
    });
  } catch {
    return [];
  }
}

/** Adds a copy of a record; the oldest makes way. Gives back how to take it away again. */
export async function addSnapshot(record: LearnerRecord, at: string): Promise<() => Promise<void>> {
  const snapshot = snapshotOf(record, at);
  return await use('readwrite', async (store) => {
    const added = await store.add(snapshot);
    const keys = await store.getAllKeys();
    await Promise.all(keys.slice(0, -MOST_SNAPSHOTS).map(async (key) => store.delete(key)));
    return () => use('readwrite', async (again) => again.delete(added));
  });
}

/**
 * Changes what the copies hold, all in one transaction. One that is not sound cannot be changed, and goes. Gives back the
 * newest as it is now.
 */
export async function editSnapshots(
  edit: (copy: LearnerRecord) => LearnerRecord,
): Promise<Snapshot | undefined> {
  if (!(await mayHoldSnapshots())) return undefined;
  return await use('readwrite', async (store) => {
    let newest: Snapshot | undefined;
    for (const key of await store.getAllKeys()) {
      const raw: unknown = await store.get(key);
      const record = recordIn(raw);
      if (record === null) {
        await store.delete(key);
        continue;
      }
      const kept = raw as Snapshot;
      const edited = edit(record);
      newest = exportFile(edited) === kept.text ? kept : snapshotOf(edited, kept.at);
      if (newest !== kept) await store.put(newest, key);
    }
    return newest;
  });
}

/** Deletes all copies. Rejects where they are still there. */
export async function deleteSnapshots(): Promise<void> {
  try {
    await within(deleteDB(SNAPSHOTS), LIMIT_MS);
  } catch {
    // Held open by another tab: then at least it is empty.
    await use('readwrite', async (store) => store.clear());
  }
}

/** A browser that cannot say is taken to hold some. */
async function mayHoldSnapshots(): Promise<boolean> {
  return await hasDatabase(SNAPSHOTS).catch(() => true);
}

/** Works with the copies in one transaction, and lets go of them again: no other tab is made to wait. */
async function use<Mode extends 'readonly' | 'readwrite', T>(
  mode: Mode,
  work: (store: Store<Mode>) => Promise<T>,
): Promise<T> {
  const opening = openDB<SnapshotSchema>(SNAPSHOTS, 1, {
    upgrade(db) {
      db.createObjectStore('snapshots', { autoIncrement: true });
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
    },
  });
  const transact = async () => {
    const tx = (await opening).transaction('snapshots', mode, { durability: 'strict' });
    tx.done.catch(() => undefined);
    const result = await work(tx.store);
    await tx.done;
    return result;
  };
  try {
    return await within(transact(), LIMIT_MS);
  } finally {
    opening.then(
      (db) => {
        db.close();
      },
      () => undefined,
    );
  }
}
