import { inOrder } from '#domain/record/attempt.ts';
import type { Change } from '#domain/record/change.ts';
import { asDamaged, type DamagedEntry, type EntryKind } from '#domain/record/damaged.ts';
import { parseEntry, type Entries } from '#domain/record/entry.ts';
import { reachedCounter, type LearnerRecord } from '#domain/record/record.ts';
import type { RecordTransaction } from './transaction.ts';

/** An entry that could not be understood, and where it lies. */
export interface Broken {
  readonly store: 'attempts' | 'notes' | 'tombstones' | 'meta';
  readonly key: string;
  readonly damaged: DamagedEntry;
}

/** What was read: a record, or the part that a change touches, and what is broken in it. */
export interface Found {
  readonly record: LearnerRecord;
  readonly broken: readonly Broken[];
}

/** A key of a store and what lies under it. */
export type Stored = readonly [key: string, value: unknown];

/** What lies in the stores, as it came. */
export interface RawRecord extends Readonly<Record<Broken['store'], readonly Stored[]>> {
  readonly damaged: readonly unknown[];
}

type Transaction = RecordTransaction<'readonly'> | RecordTransaction<'readwrite'>;
type Keys = readonly string[] | 'all';

/** Reads the whole record, or only what a change touches. */
export async function findRecord(tx: Transaction, change?: Change): Promise<Found> {
  const keys = keysOf(change);
  const [attempts, notes, tombstones, meta, damaged] = await Promise.all([
    stored(tx, 'attempts', keys.attempts),
    stored(tx, 'notes', keys.notes),
    stored(tx, 'tombstones', keys.tombstones),
    stored(tx, 'meta', ['counter', 'place']),
    keys.attempts === 'all' ? setAsideEarlier(tx) : [],
  ]);
  const found = sift({ attempts, notes, tombstones, meta, damaged });
  if (found.record.counter > 0 || change === undefined) return found;
  // No counter: nothing was saved yet, or it was lost. Starting over at 1 would put new answers before old ones.
  const { record } = await findRecord(tx);
  return { ...found, record: { ...found.record, counter: record.counter } };
}

/** Tells the sound entries from the broken ones. */
export function sift(raw: RawRecord): Found {
  const broken: Broken[] = [];
  const sound = <K extends EntryKind>(kind: K, entries: readonly Stored[]): Entries[K][] =>
    entries.flatMap(([key, value]) => {
      const parsed = parseEntry(kind, value);
      if (parsed.kind === 'entry') return [parsed.entry];
      const damaged = { from: kind, reason: parsed.reason, entry: value };
      broken.push({ store: kind === 'place' ? 'meta' : kind, key, damaged });
      return [];
    });

  const counter = raw.meta.find(([key]) => key === 'counter')?.[1];
  const [place = null] = sound(
    'place',
    raw.meta.filter(([key]) => key === 'place'),
  );
  const record = {
    counter: Number.isSafeInteger(counter) ? Number(counter) : 0,
    attempts: inOrder(sound('attempts', raw.attempts)),
    notes: sound('notes', raw.notes),
    tombstones: sound('tombstones', raw.tombstones),
    place,
    damaged: raw.damaged.map(asDamaged),
  };
  return { record: record.counter > 0 ? record : { ...record, counter: reachedCounter(record) }, broken };
}

/** The keys of what a change reads and writes. */
function keysOf(change?: Change): { attempts: Keys; notes: Keys; tombstones: Keys } {
  switch (change?.kind) {
    case 'append':
      return { attempts: [change.id], notes: [], tombstones: [change.id] };
    case 'note':
    case 'drop-text':
      return { attempts: [], notes: [change.item], tombstones: [change.item] };
    case 'place':
      return { attempts: [], notes: [], tombstones: [] };
    case 'remove':
      return { attempts: change.ids, notes: change.ids, tombstones: change.ids };
    case 'import':
    case 'undo-import':
    case 'erase':
    case undefined:
      return { attempts: 'all', notes: 'all', tombstones: 'all' };
  }
}

// In both, every request is made inside an async function: one that is refused on the spot then rejects like any other, and
// those made before it are not left without anybody to hear that they failed.

async function stored(tx: Transaction, name: Broken['store'], wanted: Keys): Promise<Stored[]> {
  const store = tx.objectStore(name);
  const keys = wanted === 'all' ? await store.getAllKeys() : wanted;
  const values: readonly unknown[] =
    wanted === 'all' ? await store.getAll() : await Promise.all(keys.map(async (key) => store.get(key)));
  return keys.map((key, i): Stored => [key, values[i]]).filter(([, value]) => value !== undefined);
}

async function setAsideEarlier(tx: Transaction): Promise<readonly unknown[]> {
  return tx.objectStore('damaged').getAll();
}
