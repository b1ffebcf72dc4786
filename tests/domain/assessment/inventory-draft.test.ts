import { describe, expect, it } from 'vitest';
import {
  answerAttempt,
  answered,
  emptyDraft,
  formOf,
  isStale,
  resultAttempt,
  resultFor,
  resumedDraft,
} from '#domain/assessment/inventory/draft.ts';
import { sittingsOf, withResult, type Sitting } from '#domain/assessment/inventory/sittings.ts';
import { makeInventory } from './inventory.make.ts';

const inventory = makeInventory();
const draft = { ...emptyDraft(inventory), sitting: 's1' };

function makeSitting(changes: Partial<Sitting> = {}): Sitting {
  return {
    id: 's1',
    form: 'long',
    version: 1,
    occasion: 'date',
    at: '2026-11-23T10:00:00Z',
    ratings: {},
    hours: {},
    ...changes,
  };
}

describe('a draft', () => {
  it('begins with the first form, empty and without a sitting', () => {
    expect(emptyDraft(inventory)).toEqual({
      sitting: null,
      form: 'long',
      occasion: 'date',
      ratings: {},
      hours: {},
    });
    expect(emptyDraft(inventory, 'week').form).toBe('week');
    expect(formOf(inventory, 'gone').id).toBe('long');
  });

  it('goes on where the learner left off, unless the version has changed', () => {
    const latest = makeSitting({ form: 'short', occasion: 'before', ratings: { 'ties-1': 3 } });
    expect(resumedDraft(inventory, { latest, results: [] })).toEqual({
      sitting: 's1',
      form: 'short',
      occasion: 'before',
      ratings: { 'ties-1': 3 },
      hours: {},
    });
    expect(resumedDraft(inventory, { latest: { ...latest, version: 2 }, results: [] }).sitting).toBeNull();
    expect(resumedDraft(inventory, { latest: null, results: [] }).sitting).toBeNull();
  });

  it('takes answers to statements and to rows of hours', () => {
    const rated = answered(draft, { statement: 'ties-1', rating: 'unknown' });
    expect(answered(rated, { row: 'talks', hours: 2 })).toMatchObject({
      ratings: { 'ties-1': 'unknown' },
      hours: { talks: 2 },
    });
    expect(draft.ratings).toEqual({});
  });

  it('finds its own result, and knows when it is old', () => {
    const results = [makeSitting({ form: 'short' }), makeSitting({ ratings: { 'ties-1': 1 } })];
    const result = resultFor({ ...draft, ratings: { 'ties-1': 1 } }, results);
    expect(result).toBe(results[1]);
    expect(isStale({ ...draft, ratings: { 'ties-1': 1 } }, makeSitting({ ratings: { 'ties-1': 1 } }))).toBe(
      false,
    );
    expect(isStale({ ...draft, ratings: { 'ties-1': 2 } }, makeSitting({ ratings: { 'ties-1': 1 } }))).toBe(
      true,
    );
    expect(isStale({ ...draft, hours: { talks: 2 } }, makeSitting())).toBe(true);
    expect(resultFor(emptyDraft(inventory), results)).toBeUndefined();
  });
});

describe('what is saved', () => {
  it('reads back as the same sitting', () => {
    const before = { ...draft, occasion: 'before' } as const;
    const full = answered(answered(before, { statement: 'ties-1', rating: 4 }), { row: 'talks', hours: 1 });
    const drafts = [
      answerAttempt(inventory, before, { answer: { statement: 'ties-1', rating: 4 }, lang: 'en' }),
      answerAttempt(inventory, before, { answer: { row: 'talks', hours: 1 }, lang: 'en' }),
      resultAttempt(inventory, full, { lang: 'en' }),
    ];
    const { latest, results } = sittingsOf(
      inventory,
      drafts.map((one) => ({ ...one, at: '2026-11-23T10:00:00Z' })),
    );
    expect(latest && resumedDraft(inventory, { latest, results })).toEqual(full);
    expect(results).toEqual([latest]);
    expect(drafts[2]).toMatchObject({
      item: 'practice',
      assessment: 'practice',
      rev: 1,
      occasion: 'before',
      earned: null,
      possible: null,
    });
  });

  it('names no occasion when there is none but the day', () => {
    expect(resultAttempt(inventory, draft, { lang: 'en' })).not.toHaveProperty('occasion');
  });
});

describe('withResult', () => {
  it('puts a new result last, in the place of the same sitting and form', () => {
    const [one, other] = [makeSitting(), makeSitting({ id: 's2' })];
    const again = makeSitting({ ratings: { 'ties-1': 1 } });
    expect(withResult([one, other], again)).toEqual([other, again]);
    expect(withResult([one], null)).toEqual([one]);
  });
});
