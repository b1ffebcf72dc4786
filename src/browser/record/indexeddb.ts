import { emptyRecord } from '#domain/record/record.ts';
import type { LearnerStorage } from '#domain/record/storage.ts';
import { connect, type Connection } from './connection.ts';
import { sendCourier } from './courier.ts';
import { deleteDatabase } from './database.ts';
import { keepRecord, type KeeperOptions } from './keeper.ts';
import { findRecord } from './reading.ts';
import { rescue } from './rescue.ts';
import { withSecondCopy } from './second-copy.ts';
import type { Shelf } from './shelf.ts';
import { reading } from './transaction.ts';
import { errorName } from './trouble.ts';
import { unkept } from './unkept.ts';
import { setAside, whole, writeChange } from './writing.ts';

/** What the storage takes from outside. */
export type IndexedDbOptions = Pick<KeeperOptions, 'now' | 'newId' | 'onFirstAnswer'>;

/** The learner's storage in this browser's database. Rejects when the database cannot be opened. */
export async function indexedDbStorage(options: IndexedDbOptions): Promise<LearnerStorage> {
  const connection = connect();
  await connection.use(() => Promise.resolve());
  return keepRecord(withSecondCopy(shelfOf(connection), options), {
    ...options,
    courier: sendCourier,
    unkept,
  });
}

/** The shelf that this browser's database is. */
export function shelfOf(connection: Connection): Shelf {
  return {
    async read() {
      const found = await connection.use(async (db) => {
        try {
          return await reading(db, (tx) => findRecord(tx));
        } catch (error) {
          if (errorName(error) === 'InvalidStateError') throw error;
          return { record: await rescue(db), broken: [] };
        }
      });
      if (found.broken.length === 0) return found.record;
      // Where there is no room to move broken entries, they are left out in memory and moved another time.
      return await connection.use(setAside).catch(() => whole(found));
    },
    async write(change) {
      try {
        const part = await connection.use((db) => writeChange(db, change));
        await connection.makeSure();
        return part;
      } catch (error) {
        if (change.kind !== 'erase') throw error;
        // Erasing must not depend on a sound database or on room in it.
        connection.close();
        await deleteDatabase();
        return emptyRecord;
      }
    },
    close: connection.close,
  };
}
