import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyOpenResponse } from '#domain/assessment/open/response.ts';
import { isUnsure, unsureResponse } from '#domain/assessment/response.ts';
import { answersOfItem, answersOfRatings } from '#domain/room/answers.ts';
import { packCode, readCode } from '#domain/room/code.ts';
import { instrumentsOf } from '#domain/room/instrument.ts';
import { questionsOfItem } from '#domain/room/question.ts';
import {
  makeCloze,
  makeEstimate,
  makeMulti,
  makeOrder,
  makeQuiz,
  makeReflection,
  makeShort,
  makeSingle,
} from '../../makeItems.ts';
import { makePoll, makeRank } from '../../makeOpenItems.ts';
import { answeredItems } from '../assessment/arbitraries.ts';
import { makeInventory } from '../assessment/inventory.make.ts';
import { garden, words } from './room.make.ts';

describe('answers for a room', () => {
  it('travel as they were given, for every type of item with something to choose', () => {
    fc.assert(
      fc.property(answeredItems, ({ item, response }) => {
        const answers = answersOfItem(item, response);
        const [instrument] = instrumentsOf(makeQuiz({ items: [item] }), words);
        if (!instrument) {
          expect(answers).toEqual({});
          return;
        }
        const reading = readCode(packCode(instrument, { occasion: 'other', word: 0, mark: 0, answers }), {
          instruments: [instrument],
        });
        const back = reading.kind === 'code' ? reading.code.answers : null;
        expect(Object.keys(back ?? {}).sort()).toEqual(Object.keys(answers).sort());
        for (const [id, answer] of Object.entries(answers))
          expect(new Set(back?.[id] ?? [])).toEqual(new Set(answer));
        if (isUnsure(response)) expect(Object.values(answers).every((one) => one === 'unknown')).toBe(true);
      }),
    );
  });

  it('hold nothing that was written', () => {
    const written = [
      answersOfItem(makeShort(), { type: 'short', text: 'my words' }),
      answersOfItem(makeEstimate(), { type: 'estimate', text: '120' }),
    ];
    expect(written).toEqual([{}, {}]);
    const cloze = makeCloze();
    const gaps = Object.fromEntries(cloze.gaps.map(({ id }) => [id, 'my words']));
    const typed = cloze.gaps.filter(({ kind }) => kind === 'write').map(({ id }) => `${cloze.id}.${id}`);
    expect(typed.length).toBeGreaterThan(0);
    expect(Object.keys(answersOfItem(cloze, { type: 'cloze', gaps }))).not.toEqual(
      expect.arrayContaining(typed),
    );
    expect(instrumentsOf(makeQuiz({ items: [makeShort(), makeReflection()] }), words)).toEqual([]);
  });

  it('of an order say which place each step was given', () => {
    const order = makeOrder();
    const [first = '', second = ''] = order.steps.map(({ id }) => id);
    const steps = [second, first, ...order.steps.slice(2).map(({ id }) => id)];
    expect(answersOfItem(order, { type: 'order', steps })).toMatchObject({
      [`${order.id}.${first}`]: ['place-2'],
      [`${order.id}.${second}`]: ['place-1'],
    });
    const rank = makeRank();
    expect(answersOfItem(rank, { type: 'rank', order: ['locks', 'rent', 'heat'] })).toEqual({
      'what-matters.locks': ['place-1'],
      'what-matters.rent': ['place-2'],
      'what-matters.heat': ['place-3'],
    });
    expect(questionsOfItem(rank, words).every(({ isScale }) => isScale)).toBe(true);
  });

  it('that were not given are not there: nothing chosen is skipped, never "don\'t know"', () => {
    expect(answersOfItem(makeSingle(), { type: 'single', option: null })).toEqual({});
    expect(answersOfItem(makeMulti(), { type: 'multi', options: [] })).toEqual({});
    expect(answersOfItem(makePoll(), emptyOpenResponse(makePoll()))).toEqual({});
    expect(answersOfItem(makeSingle(), unsureResponse(makeSingle()))).toEqual({ 'who-decides': 'unknown' });
    expect(answersOfRatings(garden, { 'ties-1': 0, 'ties-2': 'unknown', 'ties-3': 9, gone: 1 })).toEqual({
      'ties-1': ['never'],
      'ties-2': 'unknown',
    });
  });

  it('have a form each: an inventory counts once for every form of statements', () => {
    expect(instrumentsOf(makeInventory(), words).map(({ key }) => key)).toEqual([
      'practice/long',
      'practice/short',
    ]);
  });
});
