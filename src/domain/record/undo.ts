import type { Attempt } from './attempt.ts';
import { inOrder } from './attempt.ts';
import { damagedText } from './damaged.ts';
import type { Note } from './note.ts';
import type { LearnerRecord } from './record.ts';
import { joinTombstones } from './tombstone.ts';

/** An import: the record as it was, and as it stood right after. */
export interface Imported {
  readonly before: LearnerRecord;
  readonly after: LearnerRecord;
}

/**
 * A record without an import. Where nothing was done since, it is the earlier record to the letter; what was answered,
 * written or deleted since stays so.
 */
export function withoutImport(now: LearnerRecord, { before, after }: Imported): LearnerRecord {
  const isUntouched = now.counter === after.counter;
  return {
    counter: isUntouched ? before.counter : now.counter,
    attempts: attemptsWithout(now.attempts, { before: before.attempts, after: after.attempts }),
    notes: notesWithout(now.notes, { before: before.notes, after: after.notes }),
    tombstones: joinTombstones(
      before.tombstones,
      now.tombstones.filter(({ id }) => !after.tombstones.some((known) => known.id === id)),
    ),
    place: now.place?.counter === after.place?.counter ? before.place : now.place,
    damaged: [
      ...before.damaged,
      ...now.damaged.filter(
        (entry) => !after.damaged.some((known) => damagedText(known) === damagedText(entry)),
      ),
    ],
  };
}

type Lists<T> = { readonly before: readonly T[]; readonly after: readonly T[] };

function attemptsWithout(now: readonly Attempt[], { before, after }: Lists<Attempt>): Attempt[] {
  const [here, known] = [idsOf(now), idsOf(after)];
  const kept = before.filter(({ id }) => here.has(id) || !known.has(id));
  return inOrder([...kept, ...now.filter(({ id }) => !known.has(id))]);
}

function notesWithout(now: readonly Note[], { before, after }: Lists<Note>): Note[] {
  const noteIn = (notes: readonly Note[], item: string) => notes.find((note) => note.item === item);
  const items = new Set([...now, ...before].map(({ item }) => item));
  return [...items].sort().flatMap((item) => {
    const [here, brought] = [noteIn(now, item), noteIn(after, item)];
    // Written or let go since: that is the learner's last word.
    const isSame = JSON.stringify(here) === JSON.stringify(brought);
    const note = isSame ? noteIn(before, item) : here;
    return note ? [note] : [];
  });
}

function idsOf(attempts: readonly Attempt[]): Set<string> {
  return new Set(attempts.map(({ id }) => id));
}
