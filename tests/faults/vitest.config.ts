import { defineConfig } from 'vitest/config';
import { faults, markOf, testsOf } from './faults.ts';
import { nearestFirst, seedFault } from './seed.ts';

/** The number of the fault to seed; none for the run that shows that the tests are sound without one. */
const number = Number(process.env['FAULT'] ?? -1);
const fault = faults[number];

/** The quick tests of an area, with one fault in the code. */
export default defineConfig({
  plugins: fault ? [seedFault(fault, markOf(number))] : [],
  test: {
    name: 'faults',
    include: [...new Set(fault ? testsOf[fault.area] : Object.values(testsOf).flat())],
    environment: 'node',
    // As in the project `domain`: rules keep nothing between calls.
    isolate: false,
    // A module of an earlier run holds the fault of that run: it would be caught again and again, in the place of all others.
    fsModuleCache: false,
    testTimeout: 30_000,
    // One after the other, so that the first failure ends the run.
    maxWorkers: 1,
    bail: 1,
    ...(fault && { sequence: { sequencer: nearestFirst(fault) } }),
  },
});
