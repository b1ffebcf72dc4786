import { inOrder, type Attempt } from './attempt.ts';
import { joinDamaged } from './damaged.ts';
import { mergeNotes, type Note } from './note.ts';
import { laterPlace } from './place.ts';
import type { LearnerRecord } from './record.ts';
import { joinTombstones } from './tombstone.ts';

/**
 * Two records in one. Attempts are joined by id; a note that differs keeps both texts; what either side deleted stays
 * deleted. Where both hold the same attempt, the one of `a` stays: an import never overwrites.
 */
export function mergeRecords(a: LearnerRecord, b: LearnerRecord): LearnerRecord {
  const tombstones = joinTombstones(a.tombstones, b.tombstones);
  const gone = new Set(tombstones.map((tombstone) => tombstone.id));
  return {
    counter: Math.max(a.counter, b.counter),
    attempts: joinAttempts([...a.attempts, ...b.attempts]).filter((attempt) => !gone.has(attempt.id)),
    notes: joinNotes([...a.notes, ...b.notes]).filter((note) => !gone.has(note.item)),
    tombstones,
    place: laterPlace(a.place, b.place),
    damaged: joinDamaged(a.damaged, b.damaged),
  };
}

function joinAttempts(attempts: readonly Attempt[]): Attempt[] {
  const byId = new Map<string, Attempt>();
  for (const attempt of attempts) if (!byId.has(attempt.id)) byId.set(attempt.id, attempt);
  return inOrder([...byId.values()]);
}

function joinNotes(notes: readonly Note[]): Note[] {
  const byItem = new Map<string, Note>();
  for (const note of notes) {
    // A note is merged with itself first, which puts its kept texts in order.
    byItem.set(note.item, mergeNotes(byItem.get(note.item) ?? note, note));
  }
  return [...byItem.values()].sort((a, b) => (a.item < b.item ? -1 : 1));
}
