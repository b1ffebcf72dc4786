import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignPlan } from '#domain/worksheets/campaign-plan.ts';
import {
  checkAcross,
  isAlike,
  type MapFacts,
  type OtherSheets,
} from '#domain/worksheets/campaign-plan/across.ts';
import { plan, planTest } from './campaign-plan.make.ts';
import { sheet, test, unit } from './structure-tests.make.ts';

/** Codes of findings, each with the field it is about. */
const found = (one: CampaignPlan, others: OtherSheets) =>
  checkAcross(one, others).map(({ code, at }) => `${code} ${at ?? ''}`.trim());

const issue = (fields: object = {}) => ({
  name: 'The boiler',
  demand: 'Mend it by May',
  decider: 'Ms Ruiz',
  ...fields,
});
const map = (fields: Partial<MapFacts> = {}): MapFacts => ({
  names: ['Ms Ruiz', 'Our base'],
  decider: 'Ms Ruiz',
  pointedAt: ['Ms Ruiz'],
  ...fields,
});
const fitting = plan({ decider: 'Ms Ruiz', demand: 'Mend it by May', moves: [planTest('button')] });

describe('isAlike', () => {
  it('looks past letters, marks and spaces, and takes a whole name inside a longer text', () => {
    expect(isAlike('  Ms. RUIZ ', 'ms ruiz')).toBe(true);
    expect(isAlike('Ms Ruiz', 'Ms Ruiz, head of housing')).toBe(true);
    expect(isAlike('Ms Ruiz', 'Mr Ruiz')).toBe(false);
    expect(isAlike('art', 'party')).toBe(false);
    expect(isAlike('', 'Ms Ruiz')).toBe(false);
  });

  it('holds both ways round', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(isAlike(a, b)).toBe(isAlike(b, a));
      }),
    );
  });
});

describe('checkAcross', () => {
  it('finds nothing without other sheets, nor where everything fits', () => {
    const tests = sheet([unit('day', 80)], [test('button', { day: 40 })]);
    expect(found(fitting, {})).toEqual([]);
    expect(found(fitting, { map: map(), issues: { leading: [issue()] }, tests })).toEqual([]);
  });

  it('says when the decider is not on the map', () => {
    expect(found(fitting, { map: map({ names: ['Our base'] }) })).toEqual(['deciderNotOnMap decider']);
  });

  it('says when the map names another decider, or no line leads there', () => {
    const other = map({ names: ['Ms Ruiz', 'Mr Ode'], decider: 'Mr Ode', pointedAt: ['Mr Ode'] });
    expect(found(fitting, { map: other })).toEqual([
      'deciderDiffersFromMap decider',
      'noLineToDecider leverage',
    ]);
    expect(found(fitting, { map: map({ decider: '', pointedAt: [] }) })).toEqual([
      'noLineToDecider leverage',
    ]);
  });

  it('says when the demand is not that of the issue that leads', () => {
    expect(found({ ...fitting, demand: 'Lower the rent' }, { issues: { leading: [issue()] } })).toEqual([
      'demandDiffers demand',
    ]);
    expect(found({ ...fitting, demand: 'The boiler' }, { issues: { leading: [issue()] } })).toEqual([]);
    expect(found({ ...fitting, demand: '' }, { issues: { leading: [issue()] } })).toEqual([]);
  });

  it('says when two issues lead, or when the issue names another decider', () => {
    expect(found(fitting, { issues: { leading: [issue(), issue({ name: 'The lift' })] } })).toEqual([
      'issuesLevel',
    ]);
    expect(found(fitting, { issues: { leading: [issue({ decider: 'Mr Ode' })] } })).toEqual([
      'deciderDiffersFromIssue decider',
    ]);
    expect(found(fitting, { issues: { leading: [] } })).toEqual([]);
  });

  it('says when the plan counts on more people than any test showed', () => {
    const shown = (acted: number) => ({ tests: sheet([unit('day', 80)], [test('button', { day: acted })]) });
    expect(found(fitting, shown(39))).toEqual(['moreThanShown needed']);
    expect(found(fitting, shown(40))).toEqual([]);
    const twice = sheet(
      [unit('day', 80)],
      [test('button', { day: 50 }), test('walk', { day: 20 }, { date: '2026-04-02' })],
    );
    expect(found(fitting, { tests: twice })).toEqual([]);
  });

  it('says when no test has a result yet, and when the base is not the structure', () => {
    expect(found(fitting, { tests: sheet([unit('day', 80)], [test('button', {})]) })).toEqual([
      'noResultYet needed',
    ]);
    expect(found(fitting, { tests: sheet([unit('day', 90)], [test('button', { day: 40 })]) })).toEqual([
      'baseDiffers people',
    ]);
  });

  it('says when a test of the plan is no test of the structure, or has another day there', () => {
    const tests = sheet([unit('day', 80)], [test('Button day', { day: 40 }, { date: '2026-03-09' })]);
    expect(found(fitting, { tests })).toEqual(['testDateDiffers button-date']);
    expect(found({ ...fitting, moves: [planTest('petition')] }, { tests })).toEqual([
      'testNotPlanned petition-name',
    ]);
  });
});
