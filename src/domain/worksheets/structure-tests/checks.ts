import type { Finding } from '#domain/worksheets/sheet.ts';
import {
  inTime,
  resultOf,
  type StructureTest,
  type StructureTests,
  type Unit,
} from '#domain/worksheets/structure-tests.ts';
import { overallIn, trendOf } from './participation.ts';

/** What the checks of the planner can see. */
export type StructureFinding = Finding<
  | 'noTotal'
  | 'neverTested'
  | 'noLeader'
  | 'smallUnit'
  | 'noAim'
  | 'noDate'
  | 'resultOverTotal'
  | 'aimUnderLast'
  | 'oneCarries'
  | 'notRising'
  | 'bandsCrossed'
  | 'bandsWithoutWhy'
>;

/** Below this size, a count on a wall can tell who acted and who did not. */
export const SMALL_UNIT = 5;

/** Everything that the checks of the planner see, in the order of the sheet. */
export function checkStructureTests(sheet: StructureTests): readonly StructureFinding[] {
  return [
    ...sheet.units.flatMap((unit) => checkUnit(unit, sheet)),
    ...inTime(sheet.tests).flatMap((test) => checkTest(test, sheet)),
    ...notRising(sheet),
    ...checkBands(sheet),
  ];
}

function checkUnit(unit: Unit, { units, tests }: StructureTests): StructureFinding[] {
  const { id, name, total, leaders } = unit;
  const isTested = tests.some((test) => resultOf(test, unit) !== undefined);
  const hasResults = tests.some((test) => units.some((any) => resultOf(test, any) !== undefined));
  const values = { unit: name };
  return [
    ...when(!total, { code: 'noTotal', severity: 'gap', values, at: `${id}-total` }),
    ...when(hasResults && !isTested, { code: 'neverTested', severity: 'gap', values, at: `${id}-name` }),
    ...when(leaders === 0, { code: 'noLeader', severity: 'gap', values, at: `${id}-leaders` }),
    ...when(total !== null && total > 0 && total < SMALL_UNIT, {
      code: 'smallUnit',
      severity: 'look',
      values: { unit: name, total: total ?? 0 },
      at: `${id}-total`,
    }),
  ];
}

function checkTest(test: StructureTest, sheet: StructureTests): StructureFinding[] {
  const { id, name, aim, date } = test;
  const values = { test: name };
  return [
    ...when(aim === null, { code: 'noAim', severity: 'gap', values, at: `${id}-aim` }),
    ...when(date === '', { code: 'noDate', severity: 'gap', values, at: `${id}-date` }),
    ...resultsOverTotal(test, sheet),
    ...aimUnderLast(test, sheet),
    ...oneCarries(test, sheet),
  ];
}

function resultsOverTotal(test: StructureTest, { units }: StructureTests): StructureFinding[] {
  return units.flatMap((unit): StructureFinding[] => {
    const { id, name, total } = unit;
    const result = resultOf(test, unit);
    if (result === undefined || total === null || result <= total) return [];
    const values = { test: test.name, unit: name, result, total };
    return [{ code: 'resultOverTotal', severity: 'gap', values, at: `${test.id}-${id}` }];
  });
}

/** The group aims for less than it has already shown. */
function aimUnderLast(test: StructureTest, sheet: StructureTests): StructureFinding[] {
  const tests = inTime(sheet.tests);
  const before = tests.slice(0, tests.indexOf(test)).flatMap((one) => overallIn(sheet, one) ?? []);
  const last = before.at(-1);
  if (test.aim === null || !last || test.aim >= last.percent) return [];
  const values = { test: test.name, aim: test.aim, before: last.test.name, percent: last.percent };
  return [{ code: 'aimUnderLast', severity: 'look', values, at: `${test.id}-aim` }];
}

/** One of at least three units brought more than half of those who acted, and is not itself more than half of the people. */
function oneCarries(test: StructureTest, sheet: StructureTests): StructureFinding[] {
  const overall = overallIn(sheet, test);
  if (!overall || sheet.units.filter(({ total }) => total).length < 3) return [];
  return sheet.units.flatMap((unit): StructureFinding[] => {
    const result = resultOf(test, unit) ?? 0;
    const isMost = result * 2 > overall.acted && (unit.total ?? 0) * 2 <= overall.people;
    if (!unit.total || !isMost) return [];
    const values = { test: test.name, unit: unit.name, result, acted: overall.acted };
    return [{ code: 'oneCarries', severity: 'look', values, at: `${test.id}-${unit.id}` }];
  });
}

/** A test showed no larger share than the one before it. */
function notRising(sheet: StructureTests): StructureFinding[] {
  const trend = trendOf(sheet);
  return trend.flatMap((now, n): StructureFinding[] => {
    const last = trend[n - 1];
    if (!last || now.acted * last.people > last.acted * now.people) return [];
    const { test, percent } = now;
    const values = { test: test.name, percent, before: last.test.name, percentBefore: last.percent };
    return [{ code: 'notRising', severity: 'look', values, at: `${test.id}-name` }];
  });
}

function checkBands({ bands: { low, high, why } }: StructureTests): StructureFinding[] {
  const isSet = low !== null || high !== null;
  const isCrossed = low !== null && high !== null && low > high;
  return [
    ...when(isCrossed, { code: 'bandsCrossed', severity: 'gap', at: 'bands-low' }),
    ...when(isSet && why.trim() === '', { code: 'bandsWithoutWhy', severity: 'look', at: 'bands-why' }),
  ];
}

function when(holds: boolean, finding: StructureFinding): StructureFinding[] {
  return holds ? [finding] : [];
}
