import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyResponse,
  isAnswered,
  isUnsure,
  leftToAnswer,
  unsureResponse,
} from '#domain/assessment/response.ts';
import { restoreResponse } from '#domain/assessment/restore.ts';
import { sayResponse } from '#domain/assessment/spoken.ts';
import { makeMulti, makeOrder, makeSingle, makeSort, makeTrueFalse } from '../../makeItems.ts';
import { answeredItems, keyOf, orders } from './arbitraries.ts';

const words = { trueWord: 'True', falseWord: 'False', unsureWord: 'Not sure yet' };

describe('a response', () => {
  it('is not answered on a clean form, except for an order, which always has one', () => {
    for (const item of [makeSingle(), makeMulti(), makeTrueFalse(), makeSort()]) {
      expect(isAnswered(item, emptyResponse(item))).toBe(false);
    }
    expect(isAnswered(makeOrder(), emptyResponse(makeOrder()))).toBe(true);
  });

  it('is answered by the key and by "I don’t know yet"', () => {
    fc.assert(
      fc.property(answeredItems, ({ item }) => {
        expect(isAnswered(item, keyOf(item))).toBe(true);
        expect(isAnswered(item, unsureResponse(item))).toBe(true);
        expect(isUnsure(unsureResponse(item))).toBe(true);
      }),
    );
  });

  it('says how many cards still need a bucket', () => {
    expect(leftToAnswer(makeSort(), { type: 'sort', places: { rally: 'service' } })).toBe(2);
  });

  it('never begins an order with the right one', () => {
    fc.assert(
      fc.property(orders, fc.string(), (item, seed) => {
        expect(emptyResponse(item, seed)).not.toEqual(keyOf(item));
      }),
    );
  });
});

describe('restoreResponse', () => {
  it('brings back every answered response as it was saved', () => {
    fc.assert(
      fc.property(answeredItems, ({ item, response }) => {
        fc.pre(isAnswered(item, response));
        expect(restoreResponse(item, JSON.parse(JSON.stringify(response)))).toEqual(response);
      }),
    );
  });

  it('refuses whatever the item cannot show', () => {
    fc.assert(
      fc.property(fc.anything(), (saved) => {
        expect(restoreResponse(makeOrder(), saved)).toBeUndefined();
      }),
    );
    expect(restoreResponse(makeSingle(), { type: 'single', option: 'gone' })).toBeUndefined();
    expect(restoreResponse(makeSingle(), { type: 'multi', options: ['members'] })).toBeUndefined();
    expect(restoreResponse(makeSort(), { type: 'sort', places: { rally: 'gone' } })).toBeUndefined();
    expect(
      restoreResponse(makeOrder(), { type: 'order', steps: ['ask', 'ask', 'ask', 'ask'] }),
    ).toBeUndefined();
  });
});

describe('sayResponse', () => {
  it('says an answer in the words of the item', () => {
    expect(sayResponse(makeSingle(), { type: 'single', option: 'members' }, words)).toEqual(['The members']);
    expect(sayResponse(makeTrueFalse(), { type: 'truefalse', answer: false }, words)).toEqual(['False']);
    expect(sayResponse(makeSort(), { type: 'sort', places: { rally: 'service' } }, words)).toEqual([
      'A rally: Service',
    ]);
    expect(sayResponse(makeOrder(), { type: 'order', steps: ['ask', 'greeting'] }, words)).toEqual([
      '1. The ask',
      '2. Greeting',
    ]);
    expect(sayResponse(makeMulti(), { type: 'multi', options: 'idk' }, words)).toEqual(['Not sure yet']);
  });
});
