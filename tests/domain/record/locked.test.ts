import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change } from '#domain/record/change.ts';
import { isIdle, OPEN_MINUTES } from '#domain/record/idle.ts';
import { afterRow, readRow, rowText, takesAway, withUnreadable } from '#domain/record/locked.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import { makeDraft, makeNote, makeRecord } from './makeRecord.ts';

const at = '2026-11-23T10:00:00.000Z';

const change = fc.oneof(
  fc.nat(30).map((n): Change => ({ kind: 'append', draft: makeDraft(), id: `id-${n}`, at })),
  fc
    .tuple(fc.nat(3), fc.string({ unit: 'binary' }), fc.nat(9))
    .map(([n, text, basedOn]): Change => ({ kind: 'note', item: `note-${n}`, text, basedOn, at })),
  fc.nat(3).map((n): Change => ({ kind: 'remove', ids: [`note-${n}`, `id-${n}`] })),
  fc.nat(3).map((n): Change => ({
    kind: 'import',
    record: makeRecord({ counter: 1, notes: [makeNote({ item: `note-${n}` })] }),
  })),
  fc.constant<Change>({ kind: 'place', lesson: 'lesson-one', anchor: null, at }),
);

/** What the texts of rows make, read one after the other. */
function replayed(texts: readonly string[]): LearnerRecord {
  return texts.reduce((record, text) => {
    const reading = readRow(text);
    if (reading.kind !== 'row') throw new Error(reading.kind);
    return afterRow(record, reading.row);
  }, emptyRecord);
}

describe('the rows of a locked record', () => {
  it('make what the changes make, one after the other', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        expect(replayed(changes.map(rowText))).toEqual(changes.reduce(applyChange, emptyRecord));
      }),
    );
  });

  it('make the same when some of them are put together as one', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.nat(12), (changes, n) => {
        const record = changes.slice(0, n).reduce(applyChange, emptyRecord);
        const texts = [rowText({ kind: 'whole', record }), ...changes.slice(n).map(rowText)];
        expect(replayed(texts)).toEqual(changes.reduce(applyChange, emptyRecord));
      }),
    );
  });

  it('begin anew with a whole record: what lay before it is gone', () => {
    const before = makeRecord({ notes: [makeNote()] });
    expect(afterRow(before, { kind: 'whole', record: emptyRecord })).toEqual(emptyRecord);
  });

  it('are refused when a newer site wrote them, and told from damaged ones', () => {
    expect(readRow('{"version":99,"row":{"kind":"note"}}').kind).toBe('newer');
    for (const text of [
      '',
      'null',
      '{"version":1}',
      '{"version":1,"row":{"kind":"other"}}',
      rowText({ kind: 'erase' }).slice(0, -3),
    ])
      expect(readRow(text).kind).toBe('damaged');
    expect(readRow('{"version":1,"row":{"kind":"whole","file":"half a fi"}}').kind).toBe('damaged');
  });

  it('are set aside as they are where nothing opens them, each once', () => {
    const record = withUnreadable(withUnreadable(emptyRecord, ['a row']), ['a row', 'another']);
    expect(record.damaged.map(({ entry }) => entry)).toEqual(['a row', 'another']);
  });

  it('are put together at once when one takes something away', () => {
    expect(takesAway({ kind: 'remove', ids: [] })).toBe(true);
    expect(takesAway({ kind: 'drop-text', item: 'a', text: 'b' })).toBe(true);
    expect(takesAway({ kind: 'append', draft: makeDraft(), id: 'a', at })).toBe(false);
  });
});

describe('an open record', () => {
  const limit = OPEN_MINUTES * 60_000;
  it('locks itself when nobody did anything for a quarter of an hour', () => {
    expect(isIdle(limit - 1, 0)).toBe(false);
    expect(isIdle(limit, 0)).toBe(true);
  });
  it('locks itself when the clock was set back', () => {
    expect(isIdle(999, 1000)).toBe(true);
  });
});
