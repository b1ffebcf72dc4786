import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '#domain/record/merge.ts';
import { previewImport } from '#domain/record/preview.ts';
import { makeAttempt, makeNote, makeRecord, records } from './makeRecord.ts';

const nothing = {
  attemptsNew: 0,
  attemptsHere: 0,
  notesNew: 0,
  notesSame: 0,
  notesDiffer: 0,
  leftOut: 0,
  removed: 0,
  damaged: 0,
};

describe('the preview of an import', () => {
  it('counts each thing that would happen, once', () => {
    const current = makeRecord({
      attempts: [makeAttempt({ id: 'a1' }), makeAttempt({ id: 'b2' })],
      notes: [makeNote({ item: 'same' }), makeNote({ item: 'differs' })],
      tombstones: [{ id: 'gone' }],
    });
    const incoming = makeRecord({
      attempts: [makeAttempt({ id: 'a1' }), makeAttempt({ id: 'new' }), makeAttempt({ id: 'gone' })],
      notes: [
        makeNote({ item: 'same' }),
        makeNote({ item: 'differs', text: 'else' }),
        makeNote({ item: 'fresh' }),
      ],
      tombstones: [{ id: 'b2' }],
      damaged: [{ from: 'notes', reason: 'text', entry: {} }],
    });
    expect(previewImport(current, incoming)).toEqual({
      attemptsNew: 1,
      attemptsHere: 1,
      notesNew: 1,
      notesSame: 1,
      notesDiffer: 1,
      leftOut: 1,
      removed: 1,
      damaged: 1,
    });
  });

  it('says that a text differs also where the text here is the later one, which stays in its place', () => {
    const current = makeRecord({ notes: [makeNote({ text: 'later', edited: 9 })] });
    const incoming = makeRecord({ notes: [makeNote({ text: 'earlier', edited: 1 })] });
    expect(previewImport(current, incoming)).toEqual({ ...nothing, notesDiffer: 1 });
  });

  it('promises no news of a record that is here already', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const here = mergeRecords(a, b);
        const { attemptsHere, notesSame, leftOut, ...news } = previewImport(here, b);
        expect({ ...nothing, ...news }).toEqual(nothing);
        expect(attemptsHere + notesSame + leftOut).toBe(b.attempts.length + b.notes.length);
      }),
    );
  });

  it('says as many new attempts and notes as the import then adds', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const { attemptsNew, notesNew, removed } = previewImport(a, b);
        const before = a.attempts.length + a.notes.length;
        const after = mergeRecords(a, b);
        expect(after.attempts.length + after.notes.length).toBe(before - removed + attemptsNew + notesNew);
      }),
    );
  });
});
