import { applyChange, type Change } from './change.ts';
import type { Note } from './note.ts';
import type { LearnerRecord } from './record.ts';
import { joinTombstones } from './tombstone.ts';

/** A change that takes something away for good, from the record and from every copy of it. */
export type Removal = Extract<Change, { kind: 'remove' | 'drop-text' }>;

/** Whether a change takes something away. */
export function isRemoval(change: Change): change is Removal {
  return change.kind === 'remove' || change.kind === 'drop-text';
}

/** A copy without what a learner removes from the record. */
export function withoutRemoved(copy: LearnerRecord, change: Removal): LearnerRecord {
  if (change.kind === 'remove') return applyChange(copy, change);
  // In an older copy the text may be the one that leads.
  return { ...copy, notes: copy.notes.flatMap((note) => withoutText(note, change)) };
}

function withoutText(note: Note, { item, text }: { item: string; text: string }): Note[] {
  if (note.item !== item) return [note];
  const [lead, ...others] = [note.text, ...note.others].filter((kept) => kept !== text);
  return lead === undefined ? [] : [{ ...note, text: lead, others }];
}

/**
 * A copy that holds nothing which its record has let go of since: neither what was deleted nor an earlier wording of a text.
 * What the record has merely lost stays, because for that the copy is there.
 */
export function caughtUp(copy: LearnerRecord, record: LearnerRecord): LearnerRecord {
  const gone = new Set(record.tombstones.map(({ id }) => id));
  const now = new Map(record.notes.map((note) => [note.item, note]));
  const found = [...copy.attempts.map(({ id }) => id), ...copy.notes.map(({ item }) => item)];
  return {
    ...copy,
    attempts: copy.attempts.filter(({ id }) => !gone.has(id)),
    notes: copy.notes
      .filter(({ item }) => !gone.has(item))
      .map((note) => {
        const written = now.get(note.item);
        return written !== undefined && written.edited >= note.edited ? written : note;
      }),
    tombstones: joinTombstones(
      copy.tombstones,
      found.filter((id) => gone.has(id)).map((id) => ({ id })),
    ),
  };
}

/** What of a copy comes back into a record: all but the word that something was deleted which is here again. Nothing here goes. */
export function comingBack(copy: LearnerRecord, record: LearnerRecord): LearnerRecord {
  const here = new Set([...record.attempts.map(({ id }) => id), ...record.notes.map(({ item }) => item)]);
  return { ...copy, tombstones: copy.tombstones.filter(({ id }) => !here.has(id)) };
}
