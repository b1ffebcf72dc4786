import { applyChange, type Change } from '#domain/record/change.ts';
import { joinDamaged } from '#domain/record/damaged.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import type { RecordDatabase } from './database.ts';
import { findRecord, type Found } from './reading.ts';
import { writing, type RecordTransaction } from './transaction.ts';

type Writing = RecordTransaction<'readwrite'>;

/** Makes one change in one transaction: reads what it touches, changes that, writes the difference. Gives back the part. */
export async function writeChange(db: RecordDatabase, change: Change): Promise<LearnerRecord> {
  return await writing(db, async (tx) => {
    if (change.kind === 'erase') await clear(tx);
    const found = await findRecord(tx, change);
    if (change.kind === 'undo-import') {
      // Everything is written anew: the record goes back to what it was, also where that means less.
      const before = applyChange(whole(found), change);
      await clear(tx);
      await writeDifference(tx, emptyRecord, before);
      return before;
    }
    const after = applyChange(found.record, change);
    await Promise.all([moveBroken(tx, found), writeDifference(tx, found.record, after)]);
    return whole({ record: after, broken: found.broken });
  });
}

/** Moves every broken entry to the damaged ones, so that it is met only once. Gives back the record. */
export async function setAside(db: RecordDatabase): Promise<LearnerRecord> {
  return await writing(db, async (tx) => {
    const found = await findRecord(tx);
    await moveBroken(tx, found);
    return whole(found);
  });
}

/** The record that was found, with its broken entries among the damaged. */
export function whole({ record, broken }: Found): LearnerRecord {
  if (broken.length === 0) return record;
  return {
    ...record,
    damaged: joinDamaged(
      record.damaged,
      broken.map(({ damaged }) => damaged),
    ),
  };
}

async function moveBroken(tx: Writing, { broken }: Found): Promise<void> {
  await all(
    broken.flatMap(({ store, key, damaged }) => [
      () => tx.objectStore('damaged').add(damaged),
      () => tx.objectStore(store).delete(key),
    ]),
  );
}

async function writeDifference(tx: Writing, before: LearnerRecord, after: LearnerRecord): Promise<void> {
  const entries = [
    difference('attempts', before.attempts, after.attempts, ({ id }) => id),
    difference('notes', before.notes, after.notes, ({ item }) => item),
    difference('tombstones', before.tombstones, after.tombstones, ({ id }) => id),
  ];
  const known = new Set(before.damaged);
  const meta = tx.objectStore('meta');
  await all([
    ...entries.flatMap(({ store, put, gone }) => [
      ...put.map((entry) => () => tx.objectStore(store).put(entry)),
      ...gone.map((key) => () => tx.objectStore(store).delete(key)),
    ]),
    ...after.damaged
      .filter((entry) => !known.has(entry))
      .map((entry) => () => tx.objectStore('damaged').add(entry)),
    ...(after.counter === before.counter ? [] : [() => meta.put(after.counter, 'counter')]),
    ...(after.place === before.place ? [] : [() => meta.put(after.place, 'place')]),
  ]);
}

async function clear(tx: Writing): Promise<void> {
  await all([...tx.objectStoreNames].map((name) => () => tx.objectStore(name).clear()));
}

/** Does all of it at once. A request refused on the spot rejects like any other, so that none is left unheard. */
async function all(requests: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(requests.map(async (request) => request()));
}

/** What to put and what to delete. An entry that was not changed is still the same object. */
function difference<S extends string, T>(
  store: S,
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
) {
  const same = new Set(before);
  const kept = new Set(after.map(keyOf));
  return {
    store,
    put: after.filter((entry) => !same.has(entry)),
    gone: before.map(keyOf).filter((key) => !kept.has(key)),
  };
}
