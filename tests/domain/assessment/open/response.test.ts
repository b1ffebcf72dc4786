import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyOpenResponse, hasChosen, restoreOpenResponse } from '#domain/assessment/open/response.ts';
import { makeChecklist, makeLikert, makePoll, makeRank, makeRubric } from '../../../makeOpenItems.ts';
import { openAnswers, openItems } from './arbitraries.ts';

const fields = ['order', 'options', 'done', 'days', 'levels', 'point', 'rating'];

describe('an open item', () => {
  test('begins with nothing chosen', () => {
    fc.assert(fc.property(openItems, (item) => !hasChosen(emptyOpenResponse(item))));
  });

  test('comes back from the record as it was answered', () => {
    fc.assert(
      fc.property(openAnswers, ({ item, response }) => {
        expect(restoreOpenResponse(item, JSON.parse(JSON.stringify(response)))).toEqual(response);
      }),
    );
  });

  test('makes a response that fits out of whatever was saved, or none', () => {
    fc.assert(
      fc.property(openItems, fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()), (item, junk) => {
        const restored = restoreOpenResponse(item, { ...junk, type: item.type });
        if (restored) expect(restoreOpenResponse(item, restored)).toEqual(restored);
      }),
    );
  });

  test('takes no answer to an item of another type', () => {
    expect(restoreOpenResponse(makeRank(), { type: 'poll', options: ['rent'] })).toBeUndefined();
  });
});

describe('what the item no longer has', () => {
  test('leaves the rest of a checklist and of a rubric as they were', () => {
    expect(
      restoreOpenResponse(makeChecklist(), {
        type: 'checklist',
        done: ['gone', 'room'],
        days: { gone: '2026-12-01', visit: '2026-12-02' },
      }),
    ).toEqual({ type: 'checklist', done: ['room'], days: { visit: '2026-12-02' } });
    expect(restoreOpenResponse(makeRubric(), { type: 'rubric', levels: { listens: 2, asks: 7 } })).toEqual({
      type: 'rubric',
      levels: { listens: 2 },
    });
  });

  test('makes an order worthless: nobody put the options of today into it', () => {
    expect(
      restoreOpenResponse(makeRank(), { type: 'rank', order: ['heat', 'gone', 'rent'] }),
    ).toBeUndefined();
  });

  test('leaves one choice where only one may be chosen', () => {
    expect(restoreOpenResponse(makePoll(), { type: 'poll', options: ['poster', 'asked'] })).toEqual({
      type: 'poll',
      options: ['poster'],
    });
  });

  test('is no day and no point of the scale', () => {
    const saved = { type: 'checklist', done: [], days: { visit: '2026-02-30' } };
    expect(restoreOpenResponse(makeChecklist(), saved)).toMatchObject({ days: {} });
    expect(restoreOpenResponse(makeLikert(), { type: 'likert', point: 3 })).toEqual({
      type: 'likert',
      point: null,
    });
  });
});
