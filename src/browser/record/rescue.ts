import type { LearnerRecord } from '#domain/record/record.ts';
import type { RecordDatabase } from './database.ts';
import { sift, type Stored } from './reading.ts';
import { reading } from './transaction.ts';
import { whole } from './writing.ts';

type Store = 'attempts' | 'notes' | 'tombstones' | 'meta' | 'damaged';

/**
 * Reads entry by entry when reading at once failed: one that the browser cannot give back must not hide the others. It
 * stays where it is, because the next start may bring it back, and is named among the damaged by its key.
 */
export async function rescue(db: RecordDatabase): Promise<LearnerRecord> {
  const lost: Stored[] = [];
  const [attempts, notes, tombstones, meta, damaged] = await Promise.all(
    (['attempts', 'notes', 'tombstones', 'meta', 'damaged'] as const).map((store) =>
      oneByOne(db, store, lost),
    ),
  );
  const { record, broken } = sift({
    attempts: attempts ?? [],
    notes: notes ?? [],
    tombstones: tombstones ?? [],
    meta: meta ?? [],
    damaged: (damaged ?? []).map(([, value]) => value),
  });
  const unreadable = lost.map(([key]) => ({ from: 'unknown', reason: 'unreadable', entry: key }) as const);
  return whole({ record: { ...record, damaged: [...record.damaged, ...unreadable] }, broken });
}

/** Each read in a transaction of its own: one that fails takes its transaction with it. */
async function oneByOne(db: RecordDatabase, store: Store, lost: Stored[]): Promise<Stored[]> {
  const keys = await reading(db, (tx) => tx.objectStore(store).getAllKeys());
  const entries: Stored[] = [];
  for (const key of keys) {
    try {
      entries.push([String(key), await reading(db, (tx) => tx.objectStore(store).get(key))]);
    } catch {
      lost.push([String(key), null]);
    }
  }
  return entries;
}
