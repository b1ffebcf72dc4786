import { isPlain } from './json.ts';
import type { LearnerRecord } from './record.ts';

/**
 * How much a record held when it was saved last, kept apart from it: where the record comes back smaller, something has
 * vanished. It says nothing of what was written, and holds no mark of the person.
 */
export interface Sentinel {
  readonly schema: 1;
  /** Answers, texts, and entries set aside. */
  readonly entries: number;
  /** What was deleted: an entry that goes leaves its name, so that both together never become fewer. */
  readonly deleted: number;
  readonly counter: number;
  /** When the newest copy was made, as an ISO date and time in UTC; null where there is none. */
  readonly snapshot: string | null;
  /** How many entries were there when some were found missing. Absent while all is well. */
  readonly seen?: number;
}

/** Entries that have vanished: how many should be here, and how many were. */
export interface Loss {
  readonly expected: number;
  readonly seen: number;
}

/** The sentinel of a record that is whole. */
export function sentinelOf(record: LearnerRecord, snapshot: string | null): Sentinel {
  const { tombstones, counter } = record;
  return { schema: 1, entries: entriesIn(record), deleted: tombstones.length, counter, snapshot };
}

/** Reads a stored sentinel; null where there is none, or none that this code understands. */
export function parseSentinel(text: string | null): Sentinel | null {
  try {
    const raw: unknown = JSON.parse(text ?? 'null');
    if (!isPlain(raw) || raw['schema'] !== 1) return null;
    const { entries, deleted, counter, snapshot, seen } = raw;
    if (!isCount(entries) || !isCount(deleted) || !isCount(counter)) return null;
    const sentinel = { schema: 1 as const, entries, deleted, counter };
    const at = typeof snapshot === 'string' && !Number.isNaN(Date.parse(snapshot)) ? snapshot : null;
    return { ...sentinel, snapshot: at, ...(isCount(seen) ? { seen } : {}) };
  } catch {
    return null;
  }
}

/** The sentinel after a look at the record. It remembers a loss until the learner has decided, whatever is written since. */
export function lookedAt(sentinel: Sentinel, record: LearnerRecord): Sentinel {
  return sentinel.seen === undefined && isSmaller(sentinel, record)
    ? { ...sentinel, seen: entriesIn(record) }
    : sentinel;
}

/** Whether a record holds less than it did. */
export function isSmaller({ entries, deleted, counter }: Sentinel, record: LearnerRecord): boolean {
  return entriesIn(record) + record.tombstones.length < entries + deleted || record.counter < counter;
}

/** What a sentinel found missing; null while all is well. */
export function lossIn(sentinel: Sentinel | null): Loss | null {
  if (sentinel?.seen === undefined) return null;
  return { expected: sentinel.entries, seen: sentinel.seen };
}

/** How many entries a learner would count. */
export function entriesIn({ attempts, notes, damaged }: LearnerRecord): number {
  return attempts.length + notes.length + damaged.length;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
