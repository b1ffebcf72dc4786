import { describe, expect, it } from 'vitest';
import { structureTestsModel, type StructureTests } from '#domain/worksheets/structure-tests.ts';
import { checkStructureTests } from '#domain/worksheets/structure-tests/checks.ts';
import { noBands, sheet, test, unit } from './structure-tests.make.ts';

/** Codes of findings, each with the field it is about. */
const found = (one: StructureTests) =>
  checkStructureTests(one).map(({ code, at }) => `${code} ${at ?? ''}`.trim());

describe('checkStructureTests', () => {
  it('finds nothing in a sheet that is whole and rises', () => {
    const rising = [
      test('button', { day: 16, late: 12, night: 4 }),
      test('petition', { day: 24, late: 18, night: 7 }, { date: '2026-04-01', aim: 60 }),
    ];
    const led = [unit('day', 40), unit('late', 30), unit('night', 10)];
    expect(found(sheet(led, rising, { low: 35, high: 65, why: 'We talked it over.' }))).toEqual([]);
    expect(found(structureTestsModel.blank)).toEqual([]);
  });

  it('says when more people acted than there are', () => {
    const [finding] = checkStructureTests(sheet([unit('day', 8)], [test('t', { day: 9 })]));
    expect(finding).toEqual({
      code: 'resultOverTotal',
      severity: 'gap',
      at: 't-day',
      values: { test: 't', unit: 'day', result: 9, total: 8 },
    });
  });

  it('says which unit was never tested, once there are results', () => {
    const led = [unit('day', 40), unit('night', 10)];
    expect(found(sheet(led, [test('t', {})]))).toEqual([]);
    expect(found(sheet(led, [test('t', { day: 10 })]))).toEqual(['neverTested night-name']);
  });

  it('says when a test aims lower than the last one showed', () => {
    const one = sheet(
      [unit('day', 40), unit('late', 40)],
      [
        test('button', { day: 20, late: 20 }),
        test('petition', { day: 30, late: 30 }, { date: '2026-04-01', aim: 49 }),
      ],
    );
    expect(found(one)).toEqual(['aimUnderLast petition-aim']);
    expect(checkStructureTests(one)[0]?.values).toEqual({
      test: 'petition',
      aim: 49,
      before: 'button',
      percent: 50,
    });
  });

  it('says when one unit of three carries more than half', () => {
    const led = [unit('day', 40), unit('late', 40), unit('night', 40)];
    expect(found(sheet(led, [test('t', { day: 21, late: 10, night: 10 })]))).toEqual(['oneCarries t-day']);
    expect(found(sheet(led, [test('t', { day: 20, late: 10, night: 10 })]))).toEqual([]);
  });

  it('lets a unit that holds more than half of the people bring more than half', () => {
    const led = [unit('day', 90), unit('late', 20), unit('night', 20)];
    expect(found(sheet(led, [test('t', { day: 45, late: 10, night: 10 })]))).toEqual([]);
  });

  it('says which unit has no leader, and keeps silent where nobody has said', () => {
    expect(found(sheet([unit('day', 40, 0), unit('late', 40, null)]))).toEqual(['noLeader day-leaders']);
  });

  it('says when a test shows no more than the one before it, to the person', () => {
    const led = [unit('day', 1000)];
    const after = (acted: number) =>
      found(
        sheet(led, [test('a', { day: 505 }), test('b', { day: acted }, { date: '2026-04-01', aim: 60 })]),
      );
    expect(after(505)).toEqual(['notRising b-name']);
    expect(after(506)).toEqual([]);
  });

  it('names what the numbers still need: a size, an aim, a date, a reason for the borders', () => {
    const open = sheet([unit('day', null)], [test('t', {}, { aim: null, date: '' })], {
      ...noBands,
      low: 30,
    });
    expect(found(open)).toEqual([
      'noTotal day-total',
      'noAim t-aim',
      'noDate t-date',
      'bandsWithoutWhy bands-why',
    ]);
    expect(found(sheet([], [], { low: 60, high: 30, why: 'x' }))).toEqual(['bandsCrossed bands-low']);
  });

  it('warns that a count of a very small unit can tell who acted', () => {
    expect(found(sheet([unit('four', 4), unit('five', 5)]))).toEqual(['smallUnit four-total']);
  });
});
