import { describe, expect, it } from 'vitest';
import { countOf, faultsOf, lostFrom, type Observed } from './verdict.ts';

const fine: Observed = {
  before: 12,
  after: 12,
  lost: [],
  isHarmed: false,
  saw: ['Saved on this device'],
  said: 1,
  kept: 1,
  errors: [],
};

describe('the verdict on a case of damage', () => {
  it('lets pass a page that keeps everything, and one that says what it could not keep', () => {
    expect(faultsOf(fine)).toEqual([]);
    expect(
      faultsOf({ ...fine, after: 0, saw: ['On this device we expected 12 entries and see 0.'] }),
    ).toEqual([]);
    expect(faultsOf({ ...fine, after: 0, isWitnessed: false })).toEqual([]);
    expect(faultsOf({ ...fine, saw: ['Not saved: no room.'], said: 0, kept: 0 })).toEqual([]);
  });

  it.each([
    ['starts fresh after damage', { after: 0 }],
    ['sets an entry aside without a word', { isHarmed: true }],
    [
      'loses what could still be read, even if it says so',
      { lost: ['notes "a"'], saw: ['Something is lost.'] },
    ],
    ['says "saved" of what is not there later', { said: 5, kept: 4 }],
    ['says nothing at all', { saw: [], said: 0, kept: 0 }],
    ['breaks', { errors: ['x is undefined'] }],
  ] satisfies [string, Partial<Observed>][])('turns red where a page %s', (_what, change) => {
    expect(faultsOf({ ...fine, ...change })).toHaveLength(1);
  });
});

describe('what was lost between two looks into the stores', () => {
  const note = '{"item":"a","text":7}';
  const stores = {
    notes: { '"a"': note },
    attempts: {},
    tombstones: {},
    damaged: {},
    meta: { '"place"': '"here"' },
  };

  it('is nothing where an entry stays or lies whole among what was set aside', () => {
    expect(lostFrom(stores, stores)).toEqual([]);
    const damaged = { '1': `{"from":"notes","entry":${note}}`, '2': '{"from":"place","entry":"here"}' };
    expect(lostFrom(stores, { damaged })).toEqual([]);
    expect(countOf({ ...stores, damaged })).toBe(3);
  });

  it('is each entry that is gone or changed', () => {
    expect(lostFrom(stores, {})).toEqual(['notes "a"', 'meta "place"']);
    expect(lostFrom(stores, { ...stores, notes: { '"a"': '{}' } })).toEqual(['notes "a"']);
  });
});
