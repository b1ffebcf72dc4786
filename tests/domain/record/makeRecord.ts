import fc from 'fast-check';
import type { Attempt, AttemptDraft } from '#domain/record/attempt.ts';
import { mergeRecords } from '#domain/record/merge.ts';
import type { Note } from '#domain/record/note.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';

const AT = '2026-11-23T10:00:00.000Z';

/** What an exercise hands over; a test names only the fields it is about. */
export function makeDraft(fields: Partial<AttemptDraft> = {}): AttemptDraft {
  return {
    item: 'who-decides',
    assessment: 'power-check',
    rev: 1,
    lang: 'en',
    behaviour: 'practice',
    response: { type: 'single', option: 'members' },
    earned: 1,
    possible: 1,
    ...fields,
  };
}

export function makeAttempt(fields: Partial<Attempt> = {}): Attempt {
  return { ...makeDraft(), id: 'a1', counter: 1, at: AT, ...fields };
}

export function makeNote(fields: Partial<Note> = {}): Note {
  return { item: 'my-why', text: 'Because of the rent.', others: [], edited: 1, at: AT, ...fields };
}

/** A record in good order: sorted, nothing twice, nothing that was deleted. */
export function makeRecord(fields: Partial<LearnerRecord> = {}): LearnerRecord {
  return mergeRecords(emptyRecord, { ...emptyRecord, ...fields });
}

const id = fc.constantFrom('a1', 'b2', 'c3', 'd4', 'e5', 'f6');
const item = fc.constantFrom('my-why', 'my-ask', 'the-list');
const count = fc.integer({ min: 1, max: 40 });
const at = fc
  .date({ min: new Date(0), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** An attempt that is wholly told by its id, as random ids make sure. */
const attempts = id.chain((one) =>
  fc.constant(makeAttempt({ id: one, counter: Number(one.slice(1)), item: `item-${one}` })),
);

const notes = fc.record<Note>({
  item,
  text: fc.oneof(fc.constantFrom('', 'one', 'two'), fc.string({ unit: 'binary' })),
  others: fc.array(fc.constantFrom('three', 'four'), { maxLength: 2 }),
  edited: count,
  at,
});

/** Any record in good order; two of them share ids, as records of one learner do. */
export const records: fc.Arbitrary<LearnerRecord> = fc
  .record<LearnerRecord>({
    counter: fc.integer({ min: 40, max: 60 }),
    attempts: fc.array(attempts, { maxLength: 6 }),
    notes: fc.array(notes, { maxLength: 4 }),
    tombstones: fc.array(fc.record({ id: fc.oneof(id, item) }), { maxLength: 2 }),
    place: fc.option(
      fc.record({
        lesson: item,
        anchor: fc.option(fc.constantFrom('top', 'three-tests')),
        counter: count,
        at,
      }),
    ),
    damaged: fc.array(
      fc.record({
        from: fc.constantFrom('attempts' as const, 'unknown' as const),
        reason: fc.constant('item'),
        // As JSON gives it back, which knows no -0. Crafted names are kept as text, and have tests of their own.
        entry: fc
          .jsonValue()
          .filter((value) => !JSON.stringify(value).includes('__proto__'))
          .map((value): unknown => JSON.parse(JSON.stringify(value))),
      }),
      { maxLength: 2 },
    ),
  })
  .map(makeRecord);
