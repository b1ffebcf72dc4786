import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '#domain/record/json.ts';
import {
  byDate,
  campaignPlanModel as model,
  planTexts,
  withoutMove,
  type CampaignPlan,
} from '#domain/worksheets/campaign-plan.ts';
import { blankBlocks, checkPlan } from '#domain/worksheets/campaign-plan/checks.ts';
import { readSheet, writeSheet } from '#domain/worksheets/sheet.ts';
import { move, plan, planTest } from './campaign-plan.make.ts';

/** Codes of findings, each with the field it is about. */
const found = (one: CampaignPlan) => checkPlan(one).map(({ code, at }) => `${code} ${at ?? ''}`.trim());

describe('campaignPlanModel', () => {
  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['sheet', 'refused']).toContain(readSheet(jsonText(value), model).kind);
        expect(() => model.read(value, 1)).not.toThrow();
      }),
    );
  });

  it('keeps a whole plan as it is', () => {
    expect(readSheet(writeSheet(plan(), model), model)).toEqual({ kind: 'sheet', data: plan() });
  });

  it('says in short what it holds', () => {
    expect(model.facts(model.blank)).toEqual([]);
    expect(model.facts(plan())).toEqual([
      { code: 'campaign', values: { name: 'the name' } },
      { code: 'demand', values: { demand: 'the demand' } },
      { code: 'moves', values: { n: 3 } },
    ]);
  });
});

describe('the timeline', () => {
  it('stands in the order of its days, and lines without one come last as they were entered', () => {
    const lines = ['2026-05-01', '', '2026-03-01'].map((date, n) => move(`m${n}`, { date }));
    expect(byDate([...lines, move('m3', { date: '' })]).map(({ id }) => id)).toEqual([
      'm2',
      'm0',
      'm1',
      'm3',
    ]);
  });

  it('lets moves wait for no test when their test is taken away', () => {
    const { moves } = withoutMove(plan(), 'button');
    expect(moves.map(({ id, test }) => [id, test])).toEqual([
      ['visit', ''],
      ['walk', ''],
    ]);
  });
});

describe('blankBlocks', () => {
  it('names what nobody filled in, and lets a plan go without a name', () => {
    expect(blankBlocks(plan())).toEqual([]);
    expect(blankBlocks(plan({ name: '', risk: '  ', grow: '' }))).toEqual(['risk', 'grow']);
    expect(blankBlocks(model.blank)).toHaveLength(planTexts.length - 1);
  });
});

describe('checkPlan', () => {
  it('finds nothing in a plan that fits together', () => {
    expect(found(plan())).toEqual([]);
  });

  it('asks a blank plan for a number, a move, a test and a day to look back', () => {
    expect(found(model.blank)).toEqual([
      'noNeeded needed',
      'noMove moves',
      'noTest moves',
      'noLearning learning',
    ]);
  });

  it('says when the plan counts on more people than the base has', () => {
    expect(found(plan({ people: 40, needed: 41 }))).toEqual(['moreThanBase needed']);
    expect(found(plan({ people: 40, needed: 40 }))).toEqual([]);
    expect(found(plan({ people: null }))).toEqual([]);
  });

  it('says which line has no day', () => {
    const moves = [planTest('button', { date: '' }), move('visit', { date: '' })];
    expect(found(plan({ moves }))).toEqual(['noDate button-date', 'noDate visit-date']);
  });

  it('says when a move comes before the test it should wait for', () => {
    const moves = [planTest('button', { date: '2026-05-02' }), move('visit')];
    expect(found(plan({ moves }))).toEqual(['moveBeforeTest visit-date']);
    expect(checkPlan(plan({ moves }))[0]?.values).toEqual({ move: 'visit', test: 'button' });
    expect(found(plan({ moves: [planTest('button', { date: '2026-05-01' }), move('visit')] }))).toEqual([]);
  });

  it('says which move waits for no test, where there is a test to wait for', () => {
    expect(found(plan({ moves: [planTest('button'), move('visit', { test: '' })] }))).toEqual([
      'moveWithoutTest visit-test',
    ]);
    expect(found(plan({ moves: [planTest('button'), move('visit', { test: 'visit' })] }))).toEqual([
      'moveWithoutTest visit-test',
    ]);
    expect(found(plan({ moves: [move('visit', { test: '' })] }))).toEqual(['noTest moves']);
  });

  it('says when a move takes more people than the plan counts on', () => {
    const moves = (people: number) => [planTest('button'), move('visit', { people })];
    expect(found(plan({ moves: moves(41) }))).toEqual(['moveMoreThanNeeded visit-people']);
    expect(found(plan({ moves: moves(40) }))).toEqual([]);
  });

  it('wants the first look back before the last line, while something can still be changed', () => {
    const learning = (date: string) => [{ id: 'l1', date, question: '' }];
    expect(found(plan({ learning: learning('2026-06-01') }))).toEqual(['learningTooLate l1-date']);
    expect(found(plan({ learning: learning('2026-05-31') }))).toEqual([]);
    expect(found(plan({ learning: learning('') }))).toEqual(['noLearning learning']);
  });
});
