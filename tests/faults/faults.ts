import { checkerFaults } from './checker.ts';
import { eraseFaults } from './erase.ts';
import { exchangeFaults } from './exchange.ts';
import type { Area, Fault, Seed } from './fault.ts';
import { storageFaults } from './storage.ts';

const seeds: Readonly<Record<Area, readonly Seed[]>> = {
  storage: storageFaults,
  'import and export': exchangeFaults,
  erase: eraseFaults,
  checker: checkerFaults,
};

/** The quick tests that are to catch the faults of an area. */
export const testsOf: Readonly<Record<Area, readonly string[]>> = {
  storage: ['tests/browser/record/*.test.ts', 'tests/domain/record/*.test.ts'],
  'import and export': [
    'tests/domain/record/*.test.ts',
    'tests/domain/csv.test.ts',
    'tests/browser/hostile-links.test.ts',
    'tests/browser/record/{export,resume-link,seal,storage,locking}.test.ts',
  ],
  erase: [
    'tests/browser/erase.test.ts',
    'tests/browser/record/*.test.ts',
    'tests/domain/record/{change,letting-go,locked}.test.ts',
  ],
  checker: [
    'tests/load/check/*.test.ts',
    'tests/load/{malformed,translation,content}*.test.ts',
    'tests/load/malformed/*.test.ts',
    'tests/domain/check/*.test.ts',
    'tests/domain/problems.test.ts',
  ],
};

/** All faults, area by area. */
export const faults: readonly Fault[] = (Object.keys(seeds) as Area[]).flatMap((area) =>
  seeds[area].map((seed) => ({ area, ...seed })),
);

/** Where what came of each fault is noted. */
export const REPORTS = '.cache/faults';

/** The file that a run leaves when the fault with this number is in its module. */
export function markOf(number: number): string {
  return `${REPORTS}/${number}.seeded`;
}
