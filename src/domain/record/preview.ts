import { damagedText } from './damaged.ts';
import { mergeNotes, type Note } from './note.ts';
import type { LearnerRecord } from './record.ts';

/** What an import would do, in numbers, told before it is done. */
export interface ImportPreview {
  readonly attemptsNew: number;
  readonly attemptsHere: number;
  readonly notesNew: number;
  readonly notesSame: number;
  /** Notes whose text differs: both texts would be kept. */
  readonly notesDiffer: number;
  /** Entries of the file that were deleted here earlier and are left out. */
  readonly leftOut: number;
  /** Entries here that would go, because the file says that they were deleted. */
  readonly removed: number;
  /** Entries of the file that could not be understood and would be set aside. */
  readonly damaged: number;
}

/** Compares a record with one about to be imported into it. */
export function previewImport(current: LearnerRecord, incoming: LearnerRecord): ImportPreview {
  const goneHere = idsOf(current.tombstones);
  const goneThere = idsOf(incoming.tombstones);
  const attemptsHere = idsOf(current.attempts);
  const notesHere = new Map(current.notes.map((note) => [note.item, note]));
  const setAside = new Set(current.damaged.map(damagedText));

  const attempts = incoming.attempts.filter(({ id }) => !goneHere.has(id) && !goneThere.has(id));
  const notes = incoming.notes.filter(({ item }) => !goneHere.has(item) && !goneThere.has(item));
  const leftOut = [...incoming.attempts.map(({ id }) => id), ...incoming.notes.map(({ item }) => item)];
  const removed = [...attemptsHere, ...notesHere.keys()];

  return {
    attemptsNew: count(attempts, ({ id }) => !attemptsHere.has(id)),
    attemptsHere: count(attempts, ({ id }) => attemptsHere.has(id)),
    notesNew: count(notes, ({ item }) => !notesHere.has(item)),
    notesSame: count(notes, (note) => alters(notesHere.get(note.item), note) === false),
    notesDiffer: count(notes, (note) => alters(notesHere.get(note.item), note) === true),
    leftOut: count(leftOut, (id) => goneHere.has(id)),
    removed: count(removed, (id) => goneThere.has(id)),
    damaged: count(incoming.damaged, (damaged) => !setAside.has(damagedText(damaged))),
  };
}

/** Whether a note would change the one here; undefined where there is none. */
function alters(here: Note | undefined, note: Note): boolean | undefined {
  if (here === undefined) return undefined;
  const merged = mergeNotes(here, note);
  return merged.text !== here.text || merged.others.length > here.others.length;
}

function idsOf(entries: readonly { readonly id: string }[]): Set<string> {
  return new Set(entries.map((entry) => entry.id));
}

function count<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  return list.filter(holds).length;
}
