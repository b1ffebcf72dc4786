import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord } from '#domain/record/record.ts';
import { isSnapshotDue, recordIn, snapshotOf } from '#domain/record/snapshot.ts';
import { makeAttempt, makeNote, makeRecord, records } from './makeRecord.ts';

const morning = '2026-11-23T08:00:00.000Z';
const evening = '2026-11-23T21:00:00.000Z';
const tomorrow = '2026-11-24T08:00:00.000Z';
const recordAt = (counter: number) => makeRecord({ counter, notes: [makeNote()] });

describe('a copy of a record', () => {
  it('gives the record back to the letter, and says how much is in it', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(recordIn(snapshotOf(record, morning))).toEqual(record);
      }),
    );
    const record = makeRecord({ attempts: [makeAttempt()], notes: [makeNote()] });
    expect(snapshotOf(record, morning)).toMatchObject({ at: morning, attempts: 1, notes: 1, counter: 0 });
  });

  it('is not believed once a single letter of it has changed, or when it is no copy at all', () => {
    const sound = snapshotOf(recordAt(4), morning);
    expect(recordIn(sound)).not.toBeNull();
    for (const harmed of [
      { ...sound, text: sound.text.replace('rent', 'rant') },
      { ...sound, text: sound.text.slice(0, -1) },
      { ...sound, hash: sound.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
      { ...sound, length: sound.length + 1 },
      { ...sound, text: 7 },
      null,
      'a text',
    ])
      expect(recordIn(harmed)).toBeNull();
  });

  it('is made of a record too large for a file to be brought in', () => {
    const record = makeRecord({ counter: 1, notes: [makeNote({ text: 'x'.repeat(3_000_000) })] });
    expect(recordIn(snapshotOf(record, morning))).toEqual(record);
  });
});

describe('the time for a copy', () => {
  it('is the first change, the first change of a day, and every twentieth', () => {
    const newest = snapshotOf(recordAt(100), morning);
    expect(isSnapshotDue(undefined, recordAt(1), morning)).toBe(true);
    expect(isSnapshotDue(newest, recordAt(119), evening)).toBe(false);
    expect(isSnapshotDue(newest, recordAt(120), evening)).toBe(true);
    expect(isSnapshotDue(newest, recordAt(101), tomorrow)).toBe(true);
    expect(isSnapshotDue(newest, recordAt(100), tomorrow)).toBe(false);
  });

  it('comes also where the clock or the counter has gone back', () => {
    const newest = snapshotOf(recordAt(100), tomorrow);
    expect(isSnapshotDue(newest, recordAt(101), morning)).toBe(true);
    expect(isSnapshotDue(newest, recordAt(3), tomorrow)).toBe(true);
  });

  it('never comes while there is nothing to keep', () => {
    expect(isSnapshotDue(undefined, emptyRecord, morning)).toBe(false);
    const read = makeRecord({ place: { lesson: 'map-power', anchor: null, counter: 1, at: morning } });
    expect(isSnapshotDue(undefined, read, morning)).toBe(false);
  });
});
