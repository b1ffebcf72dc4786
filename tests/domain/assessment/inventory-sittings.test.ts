import { describe, expect, it } from 'vitest';
import { keyOf, sittingsOf, type SavedAnswer } from '#domain/assessment/inventory/sittings.ts';
import { makeInventory } from './inventory.make.ts';

const inventory = makeInventory();

function makeChoice(
  item: string,
  response: Record<string, unknown>,
  changes: Partial<SavedAnswer> = {},
): SavedAnswer {
  return {
    assessment: 'practice',
    item,
    rev: 1,
    at: '2026-11-23T10:00:00Z',
    response: { sitting: 's1', form: 'long', ...response },
    ...changes,
  };
}

function makeResult(response: Record<string, unknown>, changes: Partial<SavedAnswer> = {}): SavedAnswer {
  return makeChoice('practice', { ratings: { 'ties-1': 4 }, hours: {}, ...response }, changes);
}

describe('sittingsOf', () => {
  it('holds nothing before the first answer', () => {
    expect(sittingsOf(inventory, [])).toEqual({ latest: null, results: [] });
  });

  it('joins the answers of an unfinished sitting, the last one for each statement', () => {
    const { latest, results } = sittingsOf(inventory, [
      makeChoice('ties-1', { rating: 1 }),
      makeChoice('ties-2', { rating: 'unknown' }, { occasion: 'before' }),
      makeChoice('ties-1', { rating: 3 }, { at: '2026-11-23T10:05:00Z' }),
    ]);
    expect(latest).toMatchObject({
      id: 's1',
      form: 'long',
      version: 1,
      occasion: 'date',
      at: '2026-11-23T10:05:00Z',
      ratings: { 'ties-1': 3, 'ties-2': 'unknown' },
    });
    expect(results).toEqual([]);
  });

  it('keeps each finished sitting with its occasion, oldest first', () => {
    const { results } = sittingsOf(inventory, [
      makeResult({}, { occasion: 'before' }),
      makeResult({ sitting: 's2' }, { occasion: 'after' }),
      makeResult({ sitting: 's3' }, { occasion: 'elsewhere' }),
    ]);
    expect(results.map(({ id, occasion }) => [id, occasion])).toEqual([
      ['s1', 'before'],
      ['s2', 'after'],
      ['s3', 'date'],
    ]);
  });

  it('replaces the result of a sitting that is finished again, and keeps one for each form', () => {
    const { results } = sittingsOf(inventory, [
      makeResult({}),
      makeResult({ form: 'short' }),
      makeResult({ ratings: { 'ties-1': 2 } }),
    ]);
    expect(results.map(keyOf)).toEqual(['s1 short', 's1 long']);
    expect(results[1]?.ratings).toEqual({ 'ties-1': 2 });
  });

  it('leaves the result as it was when an answer changes afterwards', () => {
    const { latest, results } = sittingsOf(inventory, [makeResult({}), makeChoice('ties-1', { rating: 0 })]);
    expect(latest?.ratings).toEqual({ 'ties-1': 0 });
    expect(results[0]?.ratings).toEqual({ 'ties-1': 4 });
  });

  it('begins a sitting anew when the version has changed since', () => {
    const { latest } = sittingsOf(inventory, [
      makeChoice('ties-1', { rating: 1 }),
      makeChoice('ties-2', { rating: 2 }, { rev: 2 }),
    ]);
    expect(latest?.version).toBe(2);
    expect(latest?.ratings).toEqual({ 'ties-2': 2 });
  });

  it('keeps two sittings apart that go on at the same time', () => {
    const { latest } = sittingsOf(inventory, [
      makeChoice('ties-1', { rating: 1 }),
      makeChoice('ties-1', { sitting: 's2', rating: 4 }),
      makeChoice('ties-2', { rating: 2 }),
    ]);
    expect(latest).toMatchObject({ id: 's1', ratings: { 'ties-1': 1, 'ties-2': 2 } });
  });

  it('reads hours, zero among them', () => {
    expect(
      sittingsOf(inventory, [
        makeChoice('talks', { form: 'week', hours: 2.5 }),
        makeChoice('calls', { form: 'week', hours: 0 }),
      ]).latest,
    ).toMatchObject({
      form: 'week',
      hours: { talks: 2.5, calls: 0 },
    });
  });

  it('reads what was saved under an earlier id, and nothing of another assessment', () => {
    const renamed = makeInventory({ id: 'depth-and-breadth', formerly: ['practice'] });
    expect(sittingsOf(renamed, [makeResult({})]).results).toHaveLength(1);
    expect(sittingsOf(inventory, [makeResult({}, { assessment: 'elsewhere' })]).results).toEqual([]);
  });

  it('passes over what it cannot read', () => {
    const odd = [
      null,
      'text',
      [],
      {},
      { sitting: 's1' },
      { sitting: 1, form: 'long' },
      { sitting: 's1', form: 'long', rating: 'much' },
      { sitting: 's1', form: 'long', rating: -2 },
      { sitting: 's1', form: 'long', hours: -1 },
    ];
    const saved = odd.map((response): SavedAnswer => ({
      assessment: 'practice',
      item: 'ties-1',
      rev: 1,
      at: '2026-11-23T10:00:00Z',
      response,
    }));
    expect(sittingsOf(inventory, saved)).toEqual({ latest: null, results: [] });
    expect(
      sittingsOf(inventory, [makeResult({ ratings: { 'ties-1': 'much', 'ties-2': 3 }, hours: null })]).latest,
    ).toMatchObject({ ratings: { 'ties-2': 3 }, hours: {} });
  });
});
