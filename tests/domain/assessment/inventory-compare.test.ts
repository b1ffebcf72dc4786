import { describe, expect, it } from 'vitest';
import { compare, type InventoryResult } from '#domain/assessment/inventory/compare.ts';
import { makeInventory } from './inventory.make.ts';

const inventory = makeInventory();

function makeResult(
  ratings: InventoryResult['ratings'],
  changes: Partial<InventoryResult> = {},
): InventoryResult {
  return { version: 1, form: 'long', ratings, ...changes };
}

function pairs(before: InventoryResult, after: InventoryResult) {
  const comparison = compare(inventory, before, after);
  if (comparison.kind !== 'pairs') throw new Error(comparison.kind);
  return comparison;
}

describe('compare', () => {
  const before = makeResult({
    'ties-1': 1,
    'ties-2': 1,
    'ties-3': 2,
    'reach-1': 2,
    'reach-2': 3,
    'reach-3': 2,
  });
  const after = makeResult({
    'ties-1': 3,
    'ties-2': 3,
    'ties-3': 1,
    'reach-1': 2,
    'reach-2': 1,
    'reach-3': 'unknown',
    'speed-1': 4,
  });

  it('pairs each dimension and facet with the change that people can subtract', () => {
    const { dimensions } = pairs(before, after);
    expect(dimensions.map(({ id }) => id)).toEqual(['depth', 'breadth']);
    expect(dimensions[0]?.facets[0]).toMatchObject({ id: 'ties', change: 25 });
    expect(dimensions[0]?.facets[0]?.before).toBeCloseTo(33.33);
  });

  it('shows what was answered once without a change, never as zero', () => {
    const [first] = pairs(makeResult({}), after).dimensions;
    expect(first).toMatchObject({ before: null, change: null });
    expect(first?.after).toBeCloseTo(58.33);
  });

  it('counts the steps of the statements that were rated both times, largest first, up before down', () => {
    const { moves, ratedTwice } = pairs(before, after);
    expect(ratedTwice).toBe(5);
    expect(moves.map(({ steps, statements }) => [steps, statements.map(({ id }) => id)])).toEqual([
      [2, ['ties-1', 'ties-2', 'reach-2']],
      [-1, ['ties-3']],
    ]);
  });

  it('puts a large move down before a small one up', () => {
    const { moves } = pairs(
      makeResult({ 'ties-1': 4, 'ties-2': 1 }),
      makeResult({ 'ties-1': 1, 'ties-2': 2 }),
    );
    expect(moves.map(({ steps }) => steps)).toEqual([-3, 1]);
  });

  it('compares a long and a short form only by the statements that both ask', () => {
    const { narrowed, form, before: was } = pairs(before, makeResult({ 'ties-1': 4 }, { form: 'short' }));
    expect(narrowed).toBe(true);
    expect(form.items).toEqual(['ties-1', 'growth-1', 'reach-1', 'speed-1']);
    expect(was.asked).toBe(4);
    expect(pairs(before, after).narrowed).toBe(false);
  });

  it('never joins results of different versions', () => {
    expect(compare(inventory, makeResult({}, { version: 2 }), after)).toEqual({
      kind: 'other-version',
      versions: [2, 1],
    });
    expect(compare(makeInventory({ version: 2 }), before, after)).toEqual({
      kind: 'other-version',
      versions: [1, 1],
    });
  });

  it('says when two forms have nothing in common', () => {
    expect(compare(inventory, before, makeResult({}, { form: 'week' }))).toEqual({ kind: 'nothing-shared' });
    expect(compare(inventory, before, makeResult({}, { form: 'gone' }))).toEqual({ kind: 'nothing-shared' });
    const apart = {
      ...inventory,
      forms: inventory.forms.map((form) => (form.id === 'long' ? { ...form, items: ['ties-2'] } : form)),
    };
    expect(compare(apart, before, makeResult({}, { form: 'short' }))).toEqual({ kind: 'nothing-shared' });
  });
});
