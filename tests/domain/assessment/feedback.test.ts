import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackFor, type Verdict } from '#domain/assessment/feedback.ts';
import type { Response, ScoredItem } from '#domain/assessment/response.ts';
import { unsureResponse } from '#domain/assessment/response.ts';
import { makeMulti, makeOrder, makeSingle, makeSort, makeTrueFalse } from '../../makeItems.ts';
import { answeredItems, keyOf } from './arbitraries.ts';

const verdicts = (item: ScoredItem, response: Response): Record<string, Verdict> =>
  Object.fromEntries(feedbackFor(item, response).map(({ id, verdict }) => [id, verdict]));

describe('feedbackFor', () => {
  it('never calls anything wrong or missed when the key was chosen', () => {
    fc.assert(
      fc.property(answeredItems, ({ item }) => {
        for (const { verdict } of feedbackFor(item, keyOf(item)))
          expect(['right', 'neutral']).toContain(verdict);
      }),
    );
  });

  it('judges nothing after "I don’t know yet", and still has every reason', () => {
    fc.assert(
      fc.property(answeredItems, ({ item }) => {
        const all = feedbackFor(item, unsureResponse(item));
        expect(all.every(({ verdict, text }) => verdict === 'neutral' && text !== '')).toBe(true);
      }),
    );
  });

  it('tells the chosen option from the missed one', () => {
    expect(verdicts(makeSingle(), { type: 'single', option: 'staff' })).toEqual({
      staff: 'wrong',
      members: 'missed',
      funder: 'neutral',
    });
  });

  it('tells right, wrong and missed options apart', () => {
    expect(verdicts(makeMulti(), { type: 'multi', options: ['new-leaders', 'big-list'] })).toEqual({
      'new-leaders': 'right',
      'members-decide': 'missed',
      'many-likes': 'neutral',
      'big-list': 'wrong',
    });
  });

  it('gives the reason of the side that was chosen', () => {
    expect(verdicts(makeTrueFalse(), { type: 'truefalse', answer: true })).toEqual({
      true: 'wrong',
      false: 'missed',
    });
  });

  it('names a bucket that can be defended as well', () => {
    expect(
      verdicts(makeSort(), { type: 'sort', places: { rally: 'organizing', 'one-on-one': 'service' } }),
    ).toEqual({
      'one-on-one': 'wrong',
      rally: 'also',
      'food-bank': 'missed',
    });
  });

  it('marks the longest right run, and right neighbours elsewhere', () => {
    expect(
      verdicts(makeOrder(), { type: 'order', steps: ['vision', 'ask', 'greeting', 'listening'] }),
    ).toEqual({
      vision: 'right',
      ask: 'right',
      greeting: 'also',
      listening: 'also',
    });
    expect(
      verdicts(makeOrder(), { type: 'order', steps: ['listening', 'greeting', 'vision', 'ask'] }),
    ).toEqual({
      vision: 'right',
      ask: 'right',
      greeting: 'wrong',
      listening: 'wrong',
    });
  });
});
