import type { StructureTests } from '#domain/worksheets/structure-tests.ts';

/** Small structures: a test names only the fields it is about. */

type Unit = StructureTests['units'][number];
type Test = StructureTests['tests'][number];

/** A unit named after its id, with one leader. */
export const unit = (id: string, total: number | null, leaders: number | null = 1): Unit => ({
  id,
  name: id,
  total,
  leaders,
});
/** A test named after its id that aims for half. */
export const test = (id: string, results: Test['results'], fields: Partial<Test> = {}): Test => ({
  id,
  name: id,
  date: '2026-03-01',
  aim: 50,
  results,
  ...fields,
});
/** No borders set. */
export const noBands: StructureTests['bands'] = { low: null, high: null, why: '' };
/** A structure named Laundry. */
export const sheet = (
  units: readonly Unit[],
  tests: readonly Test[] = [],
  bands = noBands,
): StructureTests => ({
  name: 'Laundry',
  units,
  tests,
  bands,
});
