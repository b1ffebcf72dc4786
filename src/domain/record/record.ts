import type { Attempt } from './attempt.ts';
import type { DamagedEntry } from './damaged.ts';
import type { Note } from './note.ts';
import type { Place } from './place.ts';
import type { Tombstone } from './tombstone.ts';

/** Everything one learner did and wrote, on one device. */
export interface LearnerRecord {
  /** The highest counter given out; the next change takes the one after it. */
  readonly counter: number;
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  /** By item. */
  readonly notes: readonly Note[];
  /** By id. */
  readonly tombstones: readonly Tombstone[];
  readonly place: Place | null;
  readonly damaged: readonly DamagedEntry[];
}

/** The record of somebody who has not begun. */
export const emptyRecord: LearnerRecord = {
  counter: 0,
  attempts: [],
  notes: [],
  tombstones: [],
  place: null,
  damaged: [],
};

/**
 * The highest counter that is followed when entries arrive from outside. Nobody makes so many changes; a file that claims
 * more would use up the numbers, and later edits could no longer be told apart.
 */
const FOLLOWED = 1_000_000_000_000;

/** The counter that a record's entries have reached, leaving out those that ran away. */
export function reachedCounter(record: LearnerRecord): number {
  const { counter, attempts, notes, place } = record;
  const counters = [
    counter,
    ...attempts.map((a) => a.counter),
    ...notes.map((n) => n.edited),
    place?.counter ?? 0,
  ];
  return counters.filter((n) => n <= FOLLOWED).reduce((a, b) => Math.max(a, b), 0);
}

/** Whether there is nothing in it to keep, export or erase. */
export function isEmpty(record: LearnerRecord): boolean {
  const { attempts, notes, tombstones, place, damaged } = record;
  return attempts.length + notes.length + tombstones.length + damaged.length === 0 && place === null;
}
