import type { IDBPTransaction } from 'idb';
import type { RecordDatabase, RecordSchema } from './database.ts';

const stores = ['attempts', 'notes', 'tombstones', 'meta', 'damaged'] as const;

/** A transaction over all stores, so that changes of all tabs together come one after the other. */
export type RecordTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  RecordSchema,
  typeof stores,
  Mode
>;

/** Reads within one transaction. */
export async function reading<T>(
  db: RecordDatabase,
  work: (tx: RecordTransaction<'readonly'>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(stores, 'readonly');
  // A failed read also fails the transaction; the read's own error is the one that is told.
  tx.done.catch(() => undefined);
  return await work(tx);
}

/** Writes within one transaction, all or nothing. Resolves when it is on the disk and not before. */
export async function writing<T>(
  db: RecordDatabase,
  work: (tx: RecordTransaction<'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    await ended(tx);
    // The transaction knows why it was given up; a request in it only knows that it was.
    throw tx.error ?? error;
  }
}

async function ended(tx: RecordTransaction<'readwrite'>): Promise<void> {
  try {
    tx.abort();
  } catch {
    // It has given up by itself.
  }
  await tx.done.catch(() => undefined);
}
