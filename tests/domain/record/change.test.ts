import { describe, expect, it } from 'vitest';
import { applyChange, type Change } from '#domain/record/change.ts';
import { BESIDE } from '#domain/record/note.ts';
import { emptyRecord, reachedCounter } from '#domain/record/record.ts';
import { makeAttempt, makeDraft, makeNote, makeRecord } from './makeRecord.ts';

const at = '2026-11-23T11:00:00.000Z';
const note = (text: string, basedOn: number, ours?: number): Change => ({
  kind: 'note',
  item: 'my-why',
  text,
  basedOn,
  at,
  ...(ours === undefined ? {} : { ours }),
});

describe('a change of a record', () => {
  it('gives each attempt the next counter and takes none away', () => {
    const changes = ['a1', 'b2'].map((id): Change => ({ kind: 'append', draft: makeDraft(), id, at }));
    const record = changes.reduce(applyChange, emptyRecord);
    expect(record).toMatchObject({
      counter: 2,
      attempts: [
        { id: 'a1', counter: 1 },
        { id: 'b2', counter: 2 },
      ],
    });
  });

  it('adds an attempt once, even when it is told twice', () => {
    const append: Change = { kind: 'append', draft: makeDraft(), id: 'a1', at };
    const once = applyChange(emptyRecord, append);
    expect(applyChange(once, append)).toBe(once);
  });

  it('does not bring back an attempt that was deleted since it was first told', () => {
    const deleted = makeRecord({ tombstones: [{ id: 'a1' }] });
    expect(applyChange(deleted, { kind: 'append', draft: makeDraft(), id: 'a1', at })).toBe(deleted);
  });

  it('replaces a text by an edit that knew it', () => {
    const record = makeRecord({ counter: 4, notes: [makeNote({ edited: 4 })] });
    expect(applyChange(record, note('Better.', 4)).notes).toEqual([
      makeNote({ text: 'Better.', edited: 5, at }),
    ]);
  });

  it('keeps both texts when an edit did not know the current one', () => {
    const record = makeRecord({ counter: 4, notes: [makeNote({ text: 'Theirs', edited: 4 })] });
    expect(applyChange(record, note('Mine', 2)).notes).toMatchObject([{ text: 'Mine', others: ['Theirs'] }]);
  });

  it('does not take fast typing on the same page for a second writer', () => {
    const record = makeRecord({ counter: 4, notes: [makeNote({ text: 'M', edited: 4 })] });
    expect(applyChange(record, note('Mine', 2, 4)).notes).toMatchObject([{ text: 'Mine', others: [] }]);
  });

  it('keeps the text that stands there beside one that begins anew, also when both are of this page', () => {
    const record = makeRecord({ counter: 4, notes: [makeNote({ text: 'Filled', edited: 4 })] });
    expect(applyChange(record, note('', BESIDE, 4)).notes).toMatchObject([{ text: '', others: ['Filled'] }]);
  });

  it('lets go of a kept text when asked', () => {
    const record = makeRecord({ notes: [makeNote({ others: ['old', 'older'] })] });
    const after = applyChange(record, { kind: 'drop-text', item: 'my-why', text: 'old' });
    expect(after.notes).toMatchObject([{ others: ['older'] }]);
  });

  it('leaves only the id of what is removed', () => {
    const record = makeRecord({ attempts: [makeAttempt()], notes: [makeNote()] });
    const after = applyChange(record, { kind: 'remove', ids: ['a1', 'my-why', 'never-was'] });
    expect(after).toEqual({
      ...record,
      attempts: [],
      notes: [],
      tombstones: [{ id: 'a1' }, { id: 'my-why' }],
    });
  });

  it('begins a note anew when the learner writes under a deleted item', () => {
    const deleted = makeRecord({ tombstones: [{ id: 'my-why' }] });
    expect(applyChange(deleted, note('Again', 3))).toMatchObject({
      notes: [{ text: 'Again' }],
      tombstones: [],
    });
  });

  it('leaves nothing after erasing', () => {
    expect(applyChange(makeRecord({ attempts: [makeAttempt()] }), { kind: 'erase' })).toEqual(emptyRecord);
  });

  it('finds the counter again from the entries when it was lost', () => {
    expect(
      reachedCounter(
        makeRecord({ attempts: [makeAttempt({ counter: 8 })], notes: [makeNote({ edited: 9 })] }),
      ),
    ).toBe(9);
  });
});
