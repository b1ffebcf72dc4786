import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '#domain/record/merge.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { makeAttempt, makeNote, makeRecord, records } from './makeRecord.ts';

describe('merging two records', () => {
  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  it('gives the same however three are paired', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const once = mergeRecords(a, b);
        expect(mergeRecords(once, b)).toEqual(once);
        expect(mergeRecords(a, a)).toEqual(a);
        expect(mergeRecords(a, emptyRecord)).toEqual(a);
      }),
    );
  });

  it('loses no attempt and no text, except what either side deleted', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeRecords(a, b);
        const gone = new Set([...a.tombstones, ...b.tombstones].map(({ id }) => id));
        const texts = new Set(
          merged.notes.flatMap(({ item, text, others }) => [text, ...others].map((t) => `${item} ${t}`)),
        );
        for (const { id } of [...a.attempts, ...b.attempts]) {
          expect(merged.attempts.some((attempt) => attempt.id === id)).toBe(!gone.has(id));
        }
        for (const { item, text } of [...a.notes, ...b.notes]) {
          if (text !== '') expect(texts.has(`${item} ${text}`)).toBe(!gone.has(item));
        }
      }),
    );
  });

  it('lets a deletion win over the same entry on the other side', () => {
    const full = makeRecord({ attempts: [makeAttempt({ id: 'a1' })], notes: [makeNote({ item: 'my-why' })] });
    const merged = mergeRecords(full, makeRecord({ tombstones: [{ id: 'a1' }, { id: 'my-why' }] }));
    expect(merged).toMatchObject({ attempts: [], notes: [], tombstones: [{ id: 'a1' }, { id: 'my-why' }] });
  });

  it('never overwrites an attempt that is here', () => {
    const mine = makeRecord({ attempts: [makeAttempt({ earned: 1 })] });
    const theirs = makeRecord({ attempts: [makeAttempt({ earned: 0 })] });
    expect(mergeRecords(mine, theirs).attempts).toEqual(mine.attempts);
  });

  it('keeps one note where both sides wrote the same', () => {
    const merged = mergeRecords(
      makeRecord({ notes: [makeNote({ edited: 2 })] }),
      makeRecord({ notes: [makeNote({ edited: 7 })] }),
    );
    expect(merged.notes).toEqual([makeNote({ edited: 7 })]);
  });

  it('keeps both texts where they differ, the later edit first', () => {
    const early = makeRecord({ notes: [makeNote({ text: 'early', edited: 2 })] });
    const late = makeRecord({ notes: [makeNote({ text: 'late', edited: 7 })] });
    expect(mergeRecords(early, late).notes).toEqual([
      makeNote({ text: 'late', others: ['early'], edited: 7 }),
    ]);
  });

  it('resumes at the later place by counter, not by clock', () => {
    const wrongClock = { lesson: 'the-ask', anchor: null, counter: 9, at: '1999-01-01T00:00:00.000Z' };
    const early = { lesson: 'one-on-ones', anchor: 'why', counter: 3, at: '2026-11-23T10:00:00.000Z' };
    expect(mergeRecords(makeRecord({ place: early }), makeRecord({ place: wrongClock })).place).toEqual(
      wrongClock,
    );
  });
});
