import {
  inTime,
  resultOf,
  type StructureTest,
  type StructureTests,
  type Unit,
} from '#domain/worksheets/structure-tests.ts';

/** How many acted out of how many. */
export interface Participation {
  readonly acted: number;
  readonly people: number;
  /** Whole percent, rounded down, so that nothing looks better than it is. Never above 100. */
  readonly percent: number;
}

/** Participation of the whole structure in one test. */
export interface Overall extends Participation {
  readonly test: StructureTest;
  /** Units of known size that have no result. Their people are counted, as none who acted. */
  readonly untested: number;
}

/** How far one unit is from what the group aimed for. */
export interface UnitGap {
  readonly unit: Unit;
  readonly test: StructureTest;
  readonly aim: number;
  readonly total: number;
  /** People the aim asks for: the share of the total, rounded up. */
  readonly asked: number;
  readonly acted: number;
  readonly missing: number;
  readonly wasTested: boolean;
}

/** How much of the structure has at least one leader. */
export interface LeaderCoverage {
  readonly units: number;
  readonly led: number;
  readonly people: number;
  readonly ledPeople: number;
}

/** Participation of one unit in one test; absent without a size or a result. */
export function unitParticipation(unit: Unit, test: StructureTest): Participation | undefined {
  const acted = resultOf(test, unit);
  return acted === undefined || !unit.total ? undefined : participation(acted, unit.total);
}

/** Participation of the whole structure, over all units of known size; absent while there is no result at all. */
export function overallIn(sheet: StructureTests, test: StructureTest): Overall | undefined {
  const sized = sheet.units.filter(({ total }) => total);
  const results = sized.map((unit) => resultOf(test, unit));
  if (results.every((result) => result === undefined)) return undefined;
  const acted = sum(results.map((result) => result ?? 0));
  const untested = results.filter((result) => result === undefined).length;
  return { ...participation(acted, sum(sized.map(({ total }) => total ?? 0))), test, untested };
}

/** Overall participation test by test, the earliest first. Tests without a result are left out. */
export function trendOf(sheet: StructureTests): readonly Overall[] {
  return inTime(sheet.tests).flatMap((test) => overallIn(sheet, test) ?? []);
}

/** What each unit lacks in the latest test with results, the largest number of missing people first. A tie goes to the unit without a leader. */
export function gapsOf(sheet: StructureTests): readonly UnitGap[] {
  const test = trendOf(sheet).at(-1)?.test;
  if (test?.aim == null) return [];
  const { aim } = test;
  return sheet.units
    .flatMap((unit) => {
      if (!unit.total) return [];
      const asked = Math.ceil((aim * unit.total) / 100);
      const acted = resultOf(test, unit) ?? 0;
      const wasTested = resultOf(test, unit) !== undefined;
      return [{ unit, test, aim, total: unit.total, asked, acted, missing: asked - acted, wasTested }];
    })
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing || (a.unit.leaders ?? 0) - (b.unit.leaders ?? 0));
}

/** Units, and people in them, where at least one leader is known. */
export function coverageOf({ units }: StructureTests): LeaderCoverage {
  const led = units.filter(({ leaders }) => leaders);
  const people = (some: readonly Unit[]) => sum(some.map(({ total }) => total ?? 0));
  return { units: units.length, led: led.length, people: people(units), ledPeople: people(led) };
}

/** Where a share stands between the group's own borders; undefined while they are not set. */
export function bandOf(
  { bands: { low, high } }: StructureTests,
  percent: number,
): 'low' | 'middle' | 'high' | undefined {
  if (low === null || high === null || low > high) return undefined;
  return percent < low ? 'low' : percent < high ? 'middle' : 'high';
}

function participation(acted: number, people: number): Participation {
  return { acted, people, percent: Math.min(100, Math.floor((acted * 100) / people)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, n) => all + n, 0);
}
