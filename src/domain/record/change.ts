import { inOrder, type AttemptDraft } from './attempt.ts';
import { mergeRecords } from './merge.ts';
import { dropText, editNote, type Note, type NoteEdit } from './note.ts';
import { emptyRecord, type LearnerRecord } from './record.ts';
import { joinTombstones } from './tombstone.ts';
import { withoutImport, type Imported } from './undo.ts';

/** One change of a record, as small as it can be kept or lost. Making the same change twice is the same as making it once. */
export type Change =
  | { readonly kind: 'append'; readonly draft: AttemptDraft; readonly id: string; readonly at: string }
  | ({ readonly kind: 'note'; readonly at: string } & NoteEdit)
  | { readonly kind: 'drop-text'; readonly item: string; readonly text: string }
  | { readonly kind: 'place'; readonly lesson: string; readonly anchor: string | null; readonly at: string }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  | { readonly kind: 'import'; readonly record: LearnerRecord }
  | ({ readonly kind: 'undo-import' } & Imported)
  | { readonly kind: 'erase' };

/** The record after a change. Right also for a part of a record, as long as that part holds what the change touches. */
export function applyChange(record: LearnerRecord, change: Change): LearnerRecord {
  const counter = record.counter + 1;
  switch (change.kind) {
    case 'append': {
      const { draft, id, at } = change;
      // A page may try once more to keep what another one has kept, and somebody has deleted since.
      if ([...record.attempts, ...record.tombstones].some((known) => known.id === id)) return record;
      return { ...record, counter, attempts: inOrder([...record.attempts, { ...draft, id, counter, at }]) };
    }
    case 'note': {
      const { item, at } = change;
      const current = record.notes.find((note) => note.item === item);
      const note = editNote(current, change, { counter, at });
      // Writing again under a deleted item is a new beginning; its tombstone would eat the new text.
      const tombstones = record.tombstones.filter(({ id }) => id !== item);
      return note === current
        ? record
        : { ...record, counter, notes: withNote(record.notes, note), tombstones };
    }
    case 'drop-text': {
      const current = record.notes.find((note) => note.item === change.item);
      if (!current?.others.includes(change.text)) return record;
      return { ...record, notes: withNote(record.notes, dropText(current, change.text)) };
    }
    case 'place': {
      const { lesson, anchor, at } = change;
      return { ...record, counter, place: { lesson, anchor, counter, at } };
    }
    case 'remove': {
      const ids = new Set(change.ids);
      const found = [...record.attempts.map(({ id }) => id), ...record.notes.map(({ item }) => item)];
      return {
        ...record,
        attempts: record.attempts.filter(({ id }) => !ids.has(id)),
        notes: record.notes.filter(({ item }) => !ids.has(item)),
        tombstones: joinTombstones(
          record.tombstones,
          found.filter((id) => ids.has(id)).map((id) => ({ id })),
        ),
      };
    }
    case 'import':
      return mergeRecords(record, change.record);
    case 'undo-import':
      return withoutImport(record, change);
    case 'erase':
      return emptyRecord;
  }
}

function withNote(notes: readonly Note[], note: Note): Note[] {
  return [...notes.filter(({ item }) => item !== note.item), note].sort((a, b) => (a.item < b.item ? -1 : 1));
}
