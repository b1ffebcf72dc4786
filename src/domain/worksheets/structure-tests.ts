import { byName, fields, list, orNull, text, whole } from './read.ts';
import { day } from './day.ts';
import type { Fact, SheetModel } from './sheet.ts';

/** A part of the structure: a floor, a shift, a class, a street. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** How many people belong to it. */
  readonly total: number | null;
  /** How many of them are known as leaders. Null: nobody has said. */
  readonly leaders: number | null;
}

/** A small act that shows how many people will act. */
export interface StructureTest {
  readonly id: string;
  readonly name: string;
  /** A day, or empty. */
  readonly date: string;
  /** The share of every unit that the group aims for, in percent. */
  readonly aim: number | null;
  /** How many people acted, by unit id. A unit that is absent was not tested. */
  readonly results: Readonly<Record<string, number>>;
}

/** How the group reads a share: two borders of its own, and why it chose them. */
export interface ReadingBands {
  /** Below this percent the group is not ready. */
  readonly low: number | null;
  /** From this percent the group is ready for something harder. */
  readonly high: number | null;
  readonly why: string;
}

/** A structure with its tests: counts only, no names of people. */
export interface StructureTests {
  /** What the structure is. */
  readonly name: string;
  readonly units: readonly Unit[];
  /** In the order they were entered. */
  readonly tests: readonly StructureTest[];
  readonly bands: ReadingBands;
}

/** Most people that a field takes. */
export const MOST_PEOPLE = 10_000_000;

const people = orNull(whole(0, MOST_PEOPLE));
const percent = orNull(whole(0, 100));

const readStructureTests = fields<StructureTests>({
  name: text,
  units: list(fields<Unit>({ id: text, name: text, total: people, leaders: people })),
  tests: list(
    fields<StructureTest>({
      id: text,
      name: text,
      date: day,
      aim: percent,
      results: byName(whole(0, MOST_PEOPLE)),
    }),
  ),
  bands: fields<ReadingBands>({ low: percent, high: percent, why: text }),
});

/** The structure-test planner as a sheet. */
export const structureTestsModel: SheetModel<StructureTests> = {
  name: 'structure-tests',
  version: 1,
  blank: { name: '', units: [], tests: [], bands: { low: null, high: null, why: '' } },
  read: readStructureTests,
  facts: factsOf,
};

/** The tests from the earliest to the latest. Those without a date come last, as they were entered. */
export function inTime(tests: readonly StructureTest[]): readonly StructureTest[] {
  const key = ({ date }: StructureTest) => date || '9999-99-99';
  return [...tests].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

/** How many people of a unit acted; undefined where it was not tested. */
export function resultOf(test: StructureTest, unit: Unit): number | undefined {
  return Object.hasOwn(test.results, unit.id) ? test.results[unit.id] : undefined;
}

/** The sheet without a unit, its results included. */
export function withoutUnit(sheet: StructureTests, id: string): StructureTests {
  return {
    ...sheet,
    units: sheet.units.filter((unit) => unit.id !== id),
    tests: sheet.tests.map((test) => withResult(test, id, null)),
  };
}

/** The test with how many people of a unit acted; null takes the result away. */
export function withResult(test: StructureTest, unit: string, count: number | null): StructureTest {
  const others = Object.entries(test.results).filter(([id]) => id !== unit);
  return { ...test, results: Object.fromEntries(count === null ? others : [...others, [unit, count]]) };
}

function factsOf({ name, units, tests }: StructureTests): readonly Fact[] {
  return [
    ...(name.trim() === '' ? [] : [{ code: 'structure', values: { name } }]),
    ...(units.length === 0 ? [] : [{ code: 'units', values: { n: units.length } }]),
    ...(tests.length === 0 ? [] : [{ code: 'tests', values: { n: tests.length } }]),
  ];
}
