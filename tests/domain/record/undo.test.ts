import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/record/change.ts';
import { mergeRecords } from '#domain/record/merge.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { withoutImport } from '#domain/record/undo.ts';
import { makeAttempt, makeDraft, makeNote, makeRecord, records } from './makeRecord.ts';

const at = '2026-11-23T11:00:00.000Z';

describe('taking an import back', () => {
  it('gives the earlier record to the letter where nothing was done since', () => {
    fc.assert(
      fc.property(records, records, (before, incoming) => {
        const after = mergeRecords(before, incoming);
        expect(withoutImport(after, { before, after })).toEqual(before);
      }),
    );
  });

  it('keeps what was answered, written and deleted since', () => {
    const before = makeRecord({
      counter: 2,
      attempts: [makeAttempt(), makeAttempt({ id: 'b2', counter: 2 })],
      notes: [makeNote({ text: 'Mine.' })],
    });
    const after = mergeRecords(
      before,
      makeRecord({
        counter: 9,
        attempts: [makeAttempt({ id: 'c3', counter: 3 })],
        notes: [makeNote({ text: 'Theirs.', edited: 8 }), makeNote({ item: 'my-ask', edited: 9 })],
      }),
    );
    const since = [
      { kind: 'append', draft: makeDraft(), id: 'd4', at } as const,
      { kind: 'note', item: 'my-ask', text: 'And a word more.', basedOn: 9, at } as const,
      { kind: 'remove', ids: ['b2'] } as const,
    ].reduce(applyChange, after);
    const back = withoutImport(since, { before, after });
    expect(back.attempts.map(({ id }) => id)).toEqual(['a1', 'd4']);
    expect(back.notes.map(({ text }) => text)).toEqual(['And a word more.', 'Mine.']);
    expect(back.tombstones).toEqual([{ id: 'b2' }]);
    expect(back.counter).toBe(since.counter);
  });

  it('is a change like any other', () => {
    const after = makeRecord({ attempts: [makeAttempt()] });
    expect(applyChange(after, { kind: 'undo-import', before: emptyRecord, after })).toEqual(emptyRecord);
  });
});
