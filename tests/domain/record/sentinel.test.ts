import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/record/change.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import { isSmaller, lookedAt, lossIn, parseSentinel, sentinelOf } from '#domain/record/sentinel.ts';
import { makeAttempt, makeDraft, makeNote, makeRecord, records } from './makeRecord.ts';

const at = '2026-11-23T10:00:00.000Z';
const whole = makeRecord({
  counter: 5,
  attempts: [makeAttempt(), makeAttempt({ id: 'b2', counter: 2 })],
  notes: [makeNote()],
});
const lossOf = (record: LearnerRecord) => lossIn(lookedAt(sentinelOf(whole, at), record));

describe('the sentinel', () => {
  it('raises no alarm over a record that is as it was, has grown, or from which something was deleted', () => {
    expect(lossOf(whole)).toBeNull();
    const grown = applyChange(whole, { kind: 'append', draft: makeDraft(), id: 'c3', at });
    expect(lossOf(grown)).toBeNull();
    const less = applyChange(whole, { kind: 'remove', ids: ['a1', 'my-why'] });
    expect(lossOf(less)).toBeNull();
    const again = applyChange(less, { kind: 'note', item: 'my-why', text: 'New', basedOn: 0, at });
    expect(isSmaller(sentinelOf(less, at), again)).toBe(false);
  });

  it('says how many were expected and how many are here: none, fewer, or as many with a counter that went back', () => {
    expect(lossOf(emptyRecord)).toEqual({ expected: 3, seen: 0 });
    expect(lossOf(makeRecord({ counter: 5, notes: [makeNote()] }))).toEqual({ expected: 3, seen: 1 });
    expect(lossOf({ ...whole, counter: 4 })).toEqual({ expected: 3, seen: 3 });
  });

  it('remembers a loss although the record has grown past what was expected since', () => {
    const found = lookedAt(sentinelOf(makeRecord({ counter: 1, notes: [makeNote()] }), at), emptyRecord);
    expect(lossIn(lookedAt(found, whole))).toEqual({ expected: 1, seen: 0 });
  });

  it('takes an entry that can no longer be read for damaged, and not for vanished', () => {
    const [attempt] = whole.attempts;
    const damaged = [{ from: 'attempts' as const, reason: 'counter', entry: attempt }];
    expect(lossOf({ ...whole, attempts: whole.attempts.slice(1), damaged })).toBeNull();
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(records, fc.option(fc.constant(at)), (record, snapshot) => {
        const sentinel = sentinelOf(record, snapshot);
        expect(parseSentinel(JSON.stringify(sentinel))).toEqual(sentinel);
        const found = lookedAt({ ...sentinel, counter: 99 }, record);
        expect(parseSentinel(JSON.stringify(found))).toEqual(found);
      }),
    );
  });

  it('is no sentinel where it has come to harm, so that no alarm is raised by chance', () => {
    const text = JSON.stringify(sentinelOf(whole, at));
    for (const harmed of [
      null,
      '',
      'null',
      '[]',
      text.slice(0, -4),
      text.replace('"schema":1', '"schema":2'),
      text.replace('"entries":3', '"entries":-3'),
      text.replace('"entries":3', '"entries":"3"'),
      text.replace('"counter":5', '"counter":1e400'),
    ])
      expect(parseSentinel(harmed)).toBeNull();
  });

  it('holds numbers and one moment, and nothing else', () => {
    expect(sentinelOf(whole, at)).toEqual({ schema: 1, entries: 3, deleted: 0, counter: 5, snapshot: at });
  });
});
