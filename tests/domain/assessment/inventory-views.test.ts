import { describe, expect, it } from 'vitest';
import type { Sitting } from '#domain/assessment/inventory/sittings.ts';
import { readyPair, viewsOf } from '#domain/assessment/inventory/views.ts';
import { long, makeInventory } from './inventory.make.ts';

const inventory = makeInventory({ forms: [long, { ...long, id: 'partner', by: 'partner' }] });

function makeSitting(id: string, form: string): Sitting {
  return { id, form, version: 1, occasion: 'date', at: '2026-11-01T10:00:00Z', ratings: {}, hours: {} };
}

const [own, later] = [makeSitting('own', 'long'), makeSitting('later', 'long')];
const partners = makeSitting('partners', 'partner');

describe('viewsOf', () => {
  it('puts the learner before the partner, however they were picked', () => {
    expect(viewsOf(inventory, own, partners)).toEqual({ kind: 'people', first: own, second: partners });
    expect(viewsOf(inventory, partners, own)).toEqual({ kind: 'people', first: own, second: partners });
  });

  it('keeps two results of one form as two times', () => {
    expect(viewsOf(inventory, later, own)).toEqual({ kind: 'times', first: later, second: own });
  });
});

describe('readyPair', () => {
  it('is the latest of both people where both are there', () => {
    expect(readyPair(inventory, [own, partners, later])).toEqual([later, partners]);
  });

  it('is the first and the latest where there is one person', () => {
    expect(readyPair(inventory, [own, makeSitting('middle', 'long'), later])).toEqual([own, later]);
    expect(readyPair(inventory, [own])).toEqual([own]);
  });
});
