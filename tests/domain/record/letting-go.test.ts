import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/record/change.ts';
import { exportFile } from '#domain/record/file.ts';
import { caughtUp, comingBack, withoutRemoved } from '#domain/record/letting-go.ts';
import { mergeRecords } from '#domain/record/merge.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { makeAttempt, makeNote, makeRecord, records } from './makeRecord.ts';

const at = '2026-11-24T10:00:00.000Z';
const copy = makeRecord({
  counter: 9,
  attempts: [makeAttempt({ response: 'a secret answer' }), makeAttempt({ id: 'b2', counter: 2 })],
  notes: [makeNote({ text: 'a secret text', others: ['beside it'], edited: 3 })],
});

describe('what a learner removes from the record', () => {
  it('goes from a copy: an answer, and a text with all that stands beside it', () => {
    const left = withoutRemoved(copy, { kind: 'remove', ids: ['a1', 'my-why', 'never-there'] });
    expect(exportFile(left)).not.toMatch(/secret|beside/);
    expect(left.attempts).toMatchObject([{ id: 'b2' }]);
    expect(left.tombstones).toEqual([{ id: 'a1' }, { id: 'my-why' }]);
  });

  it('goes where it is one text of several, also where in the copy it is the one that leads', () => {
    const item = 'my-why';
    expect(withoutRemoved(copy, { kind: 'drop-text', item, text: 'beside it' }).notes).toMatchObject([
      { text: 'a secret text', others: [] },
    ]);
    const left = withoutRemoved(copy, { kind: 'drop-text', item, text: 'a secret text' });
    expect(left.notes).toMatchObject([{ text: 'beside it', others: [] }]);
    expect(withoutRemoved(left, { kind: 'drop-text', item, text: 'beside it' }).notes).toEqual([]);
    expect(withoutRemoved(copy, { kind: 'drop-text', item: 'my-ask', text: 'beside it' })).toEqual(copy);
  });
});

describe('bringing a copy up to date', () => {
  it('takes out what was deleted since, and puts in how a text reads now', () => {
    const record = [
      { kind: 'remove', ids: ['a1'] } as const,
      { kind: 'note', item: 'my-why', text: '', basedOn: 3, at } as const,
      { kind: 'drop-text', item: 'my-why', text: 'beside it' } as const,
    ].reduce(applyChange, copy);
    const after = caughtUp(copy, record);
    expect(exportFile(after)).not.toMatch(/secret|beside/);
    expect(after).toMatchObject({
      attempts: [{ id: 'b2' }],
      notes: [{ text: '' }],
      tombstones: [{ id: 'a1' }],
    });
  });

  it('keeps what the record has merely lost', () => {
    expect(caughtUp(copy, emptyRecord)).toEqual(copy);
  });

  it('changes nothing in a copy of this very moment', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(caughtUp(record, record)).toEqual(record);
      }),
    );
  });
});

describe('what comes back from a copy', () => {
  it('never takes anything away that is here', () => {
    fc.assert(
      fc.property(records, records, (here, kept) => {
        const after = mergeRecords(here, comingBack(kept, here));
        for (const { id } of here.attempts) expect(after.attempts.some((one) => one.id === id)).toBe(true);
        for (const { item, text } of here.notes) {
          const note = after.notes.find((one) => one.item === item);
          expect([note?.text, ...(note?.others ?? []), '']).toContain(text);
        }
      }),
    );
  });

  it('brings everything back where nothing is left', () => {
    expect(mergeRecords(emptyRecord, comingBack(copy, emptyRecord))).toEqual(copy);
  });
});
