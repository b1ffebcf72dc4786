import { exportFile } from '#domain/record/file.ts';
import { isEmpty } from '#domain/record/record.ts';
import { connect } from '#browser/record/connection.ts';
import { deleteDatabase, type RecordDatabase } from '#browser/record/database.ts';
import { DATABASE, hasDatabase } from '#browser/record/existing.ts';
import { findRecord } from '#browser/record/reading.ts';
import { forgetSecondCopy } from '#browser/record/second-copy.ts';
import type { PassphraseKey } from '#browser/record/seal.ts';
import { reading, writing } from '#browser/record/transaction.ts';
import { whole } from '#browser/record/writing.ts';
import { addRow } from './rows.ts';
import { sealRow } from './shelf.ts';

/** How often it is tried again when another tab writes meanwhile. */
const MOST_TURNS = 20;

/**
 * Moves what lies in clear on this device into the locked record, and deletes it once it is safely in. Also finishes what a
 * page began and could not end. False where something is still in clear.
 */
export async function takeIn(key: PassphraseKey): Promise<boolean> {
  if (!(await liesInClear())) {
    await forgetSecondCopy();
    return true;
  }
  const connection = connect();
  try {
    for (let n = 0; n < MOST_TURNS; n += 1) {
      if (!(await connection.use((db) => moveOnce(db, key)))) continue;
      connection.close();
      // The copies last: until then they could still bring back what was lost on the way.
      await Promise.all([deleteDatabase(), forgetSecondCopy()]);
      return true;
    }
    return false;
  } finally {
    connection.close();
  }
}

/** True when nothing was added between reading and deleting. */
async function moveOnce(db: RecordDatabase, key: PassphraseKey): Promise<boolean> {
  const record = whole(await reading(db, (tx) => findRecord(tx)));
  if (!isEmpty(record)) await addRow(await sealRow(key, { kind: 'import', record }));
  const moved = exportFile(record);
  return await writing(db, async (tx) => {
    if (exportFile(whole(await findRecord(tx))) !== moved) return false;
    await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()));
    return true;
  });
}

async function liesInClear(): Promise<boolean> {
  try {
    return await hasDatabase(DATABASE);
  } catch {
    // A browser that cannot say is looked into.
    return true;
  }
}
