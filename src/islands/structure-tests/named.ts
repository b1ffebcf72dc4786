import type { StructureTests } from '#domain/worksheets/structure-tests.ts';
import { fill } from '#domain/words.ts';
import type { StructureTestsLabels } from './labels.ts';

/** The sheet as it is spoken of: a unit or a test without a name is called by its number. */
export function named(sheet: StructureTests, labels: StructureTestsLabels): StructureTests {
  return {
    ...sheet,
    units: sheet.units.map((unit, n) => ({
      ...unit,
      name: unit.name.trim() || fill(labels.unit, { n: n + 1 }),
    })),
    tests: sheet.tests.map((test, n) => ({
      ...test,
      name: test.name.trim() || fill(labels.test, { n: n + 1 }),
    })),
  };
}
