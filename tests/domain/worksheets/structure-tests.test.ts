import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '#domain/record/json.ts';
import { readSheet, writeSheet } from '#domain/worksheets/sheet.ts';
import { structureTestsModel as model, withoutUnit, withResult } from '#domain/worksheets/structure-tests.ts';
import {
  bandOf,
  coverageOf,
  gapsOf,
  overallIn,
  trendOf,
  unitParticipation,
} from '#domain/worksheets/structure-tests/participation.ts';
import { noBands, sheet, test, unit } from './structure-tests.make.ts';

/** Three shifts, two of them with a leader; a button day, then a petition. */
const shifts = [unit('day', 40, 2), unit('late', 30, 1), unit('night', 10, 0)];
const button = test('button', { day: 20, late: 9, night: 1 });
const petition = test('petition', { day: 24, late: 15 }, { date: '2026-04-01', aim: 60 });

/** A sheet of any size with results that can be. */
const sheets = fc
  .array(
    fc.record({ total: fc.integer({ min: 1, max: 500 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((rows) =>
    sheet(
      rows.map(({ total }, n) => unit(`u${n}`, total)),
      [
        test(
          't',
          Object.fromEntries(rows.map(({ total, share }, n) => [`u${n}`, Math.floor(total * share)])),
        ),
      ],
    ),
  );

describe('structureTestsModel', () => {
  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['sheet', 'refused']).toContain(readSheet(jsonText(value), model).kind);
        expect(() => model.read(value, 1)).not.toThrow();
      }),
    );
  });

  it('keeps a whole sheet as it is', () => {
    const bands = { low: 35, high: 65, why: 'Last year we fell apart at 30.' };
    const whole = sheet(shifts, [button, petition], bands);
    expect(readSheet(writeSheet(whole, model), model)).toEqual({ kind: 'sheet', data: whole });
  });

  it('refuses a number or a day that cannot be', () => {
    const read = (units: readonly unknown[], tests: readonly unknown[]) =>
      model.read({ ...model.blank, units, tests }, 1);
    expect(read([unit('a', 5)], [test('t', { a: 1 })])).toBeDefined();
    expect(read([unit('a', -4)], [])).toBeUndefined();
    expect(read([], [test('t', {}, { aim: 140 })])).toBeUndefined();
    expect(read([], [test('t', {}, { date: '2026-02-30' })])).toBeUndefined();
    expect(read([], [test('t', { a: 0.5 })])).toBeUndefined();
  });

  it('says in short what it holds, and nothing of a blank one', () => {
    expect(model.facts(model.blank)).toEqual([]);
    expect(model.facts(sheet(shifts, [button]))).toEqual([
      { code: 'structure', values: { name: 'Laundry' } },
      { code: 'units', values: { n: 3 } },
      { code: 'tests', values: { n: 1 } },
    ]);
  });
});

describe('withoutUnit', () => {
  it('takes the unit and its results away, so that a later unit never inherits them', () => {
    const { units, tests } = withoutUnit(sheet(shifts, [button, petition]), 'day');
    expect(units.map(({ id }) => id)).toEqual(['late', 'night']);
    expect(tests.map(({ results }) => results)).toEqual([{ late: 9, night: 1 }, { late: 15 }]);
  });

  it('leaves the sheet as it was when a result is given and taken back', () => {
    const given = withResult(petition, 'night', 4);
    expect(given.results).toEqual({ day: 24, late: 15, night: 4 });
    expect(withResult(given, 'night', null)).toEqual(petition);
  });
});

describe('participation', () => {
  it('is the share of those who acted, unit by unit, rounded down', () => {
    const [day, late, night] = shifts.map((one) => unitParticipation(one, petition)?.percent);
    expect([day, late, night]).toEqual([60, 50, undefined]);
    expect(unitParticipation(unit('a', 3), test('t', { a: 2 }))?.percent).toBe(66);
  });

  it('counts the people of a unit that was not tested, as none who acted', () => {
    expect(overallIn(sheet(shifts), petition)).toMatchObject({
      acted: 39,
      people: 80,
      percent: 48,
      untested: 1,
    });
  });

  it('has no share while there is no result or no size', () => {
    expect(overallIn(sheet(shifts), test('t', {}))).toBeUndefined();
    expect(overallIn(sheet([unit('a', null), unit('b', 0)]), test('t', { a: 3, b: 2 }))).toBeUndefined();
  });

  it('lies between the lowest and the highest share of the units', () => {
    fc.assert(
      fc.property(sheets, (one) => {
        const [only] = one.tests;
        const shares = one.units.map((part) => (only ? (unitParticipation(part, only)?.percent ?? 0) : 0));
        const percent = trendOf(one)[0]?.percent ?? -1;
        expect(percent).toBeGreaterThanOrEqual(Math.min(...shares));
        expect(percent).toBeLessThanOrEqual(Math.max(...shares));
      }),
    );
  });

  it('stands in the order of the dates, and tests without a date come last', () => {
    const undated = test('undated', { day: 1 }, { date: '' });
    const trend = trendOf(sheet(shifts, [undated, petition, button, test('planned', {})]));
    expect(trend.map(({ test: { id } }) => id)).toEqual(['button', 'petition', 'undated']);
  });
});

describe('gapsOf', () => {
  it('names the unit that lacks most people first, with its arithmetic', () => {
    const [first, second, third] = gapsOf(sheet(shifts, [button, petition]));
    expect(first).toMatchObject({ unit: { id: 'night' }, asked: 6, acted: 0, missing: 6, wasTested: false });
    expect(second).toMatchObject({ unit: { id: 'late' }, asked: 18, acted: 15, missing: 3, wasTested: true });
    expect(third).toBeUndefined();
  });

  it('puts the unit without a leader first when two lack the same', () => {
    const even = sheet([unit('led', 10, 1), unit('alone', 10, 0)], [test('t', { led: 2, alone: 2 })]);
    expect(gapsOf(even).map(({ unit: { id } }) => id)).toEqual(['alone', 'led']);
  });

  it('is empty without an aim, without a result, and when every unit reached the aim', () => {
    expect(gapsOf(sheet(shifts, [{ ...button, aim: null }]))).toEqual([]);
    expect(gapsOf(sheet(shifts, [test('t', {})]))).toEqual([]);
    expect(gapsOf(sheet(shifts, [test('t', { day: 20, late: 15, night: 5 })]))).toEqual([]);
  });

  it('asks for whole people: at least the aim, and not one more than needed', () => {
    fc.assert(
      fc.property(sheets, (one) => {
        for (const { aim, total, asked } of gapsOf(one)) {
          expect(asked * 100).toBeGreaterThanOrEqual(aim * total);
          expect((asked - 1) * 100).toBeLessThan(aim * total);
        }
      }),
    );
  });
});

describe('coverageOf', () => {
  it('counts units with a leader, and the people in them', () => {
    expect(coverageOf(sheet([...shifts, unit('office', 20, null)]))).toEqual({
      units: 4,
      led: 2,
      people: 100,
      ledPeople: 70,
    });
  });
});

describe('bandOf', () => {
  it('reads a share by the borders of the group, and by none when they are not set or crossed', () => {
    const read = (bands: Partial<typeof noBands> | object, percent: number) =>
      bandOf(sheet([], [], { ...noBands, ...bands }), percent);
    expect([34, 35, 64, 65].map((percent) => read({ low: 35, high: 65 }, percent))).toEqual([
      'low',
      'middle',
      'middle',
      'high',
    ]);
    expect(read({ low: 35 }, 50)).toBeUndefined();
    expect(read({ low: 65, high: 35 }, 50)).toBeUndefined();
  });
});
