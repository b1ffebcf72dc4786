import type { LearnerRecord } from '#domain/record/record.ts';
import {
  entriesIn,
  lookedAt,
  lossIn,
  parseSentinel,
  sentinelOf,
  type Loss,
  type Sentinel,
} from '#domain/record/sentinel.ts';
import { SENTINEL } from './existing.ts';
import { isSharedDevice } from './preferences.ts';

const listeners = new Set<() => void>();
/** What this page knows to be missing. */
let loss: Loss | null = null;

/** The sentinel of this device. */
export function readSentinel(): Sentinel | null {
  try {
    return parseSentinel(localStorage.getItem(SENTINEL));
  } catch {
    return null;
  }
}

/** Says how much the record holds now; with null nothing any more. Not on a device that others use. */
export function writeSentinel(sentinel: Sentinel | null): void {
  try {
    if (sentinel === null) localStorage.removeItem(SENTINEL);
    else if (!isSharedDevice()) localStorage.setItem(SENTINEL, JSON.stringify(sentinel));
  } catch {
    // Without it nobody is warned; nothing else depends on it.
  }
  show(lossIn(sentinel));
}

/** Looks whether a record that was just read is all that should be here. True where some of it has vanished. */
export function hasLost(record: LearnerRecord): boolean {
  const before = readSentinel();
  if (before === null) return false;
  const sentinel = lookedAt(before, record);
  if (sentinel === before) show(lossIn(sentinel));
  else writeSentinel(sentinel);
  return sentinel.seen !== undefined;
}

/** Says that the record could not be opened, on this page; the next one may have more luck. */
export function noteUnopened(): void {
  const sentinel = readSentinel();
  if (sentinel !== null && sentinel.entries > 0) show({ expected: sentinel.entries, seen: 0 });
}

/** The learner has decided, or everything is here again: from now on this is the whole record. */
export function settleLoss(record: LearnerRecord): void {
  writeSentinel(entriesIn(record) === 0 ? null : sentinelOf(record, readSentinel()?.snapshot ?? null));
}

/** What has vanished, as far as this page knows. The same object until that changes. */
export function lossHere(): Loss | null {
  return loss;
}

/** Calls back when something is found missing or the learner has decided, here or in another tab. Returns how to stop. */
export function whenLossChanges(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === SENTINEL) show(lossIn(readSentinel()));
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

function show(next: Loss | null): void {
  if (next?.expected === loss?.expected && next?.seen === loss?.seen) return;
  loss = next;
  for (const listener of [...listeners]) listener();
}
