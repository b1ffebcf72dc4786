import type { Area, Fault } from './fault.ts';

/** What became of a fault: the test that failed, or why none did. */
export interface Outcome {
  readonly fault: Fault;
  /** The first test that failed; absent where none did. */
  readonly caughtBy?: string;
  /** The code with the fault in it could not be run, so that nothing was tested. Never counts as caught. */
  readonly isUnloaded?: boolean;
}

/** How many faults of an area, or of all, were caught. */
export interface Count {
  readonly area: Area | 'all';
  readonly caught: number;
  readonly of: number;
  /** How many no test caught when they were seeded first. */
  readonly late: number;
}

/** The share of faults that must be caught, in all and in each area. */
const LEAST = 0.9;

/** Counts area by area, and all at the end. */
export function countsOf(outcomes: readonly Outcome[]): Count[] {
  const areas = [...new Set(outcomes.map(({ fault }) => fault.area))];
  const count = (area: Count['area'], some: readonly Outcome[]): Count => ({
    area,
    caught: some.filter(({ caughtBy }) => caughtBy !== undefined).length,
    of: some.length,
    late: some.filter(({ fault }) => fault.isLate).length,
  });
  return [
    ...areas.map((area) =>
      count(
        area,
        outcomes.filter(({ fault }) => fault.area === area),
      ),
    ),
    count('all', outcomes),
  ];
}

/** Whether enough are caught, in all and in every area. Where none was seeded, nothing was shown. */
export function isEnough(counts: readonly Count[]): boolean {
  return counts.every(({ caught, of }) => of > 0 && caught >= LEAST * of);
}

/** What a run found, as a page. */
export function pageOf(outcomes: readonly Outcome[], day: string): string {
  const counts = countsOf(outcomes);
  const late = counts.at(-1)?.late ?? 0;
  const row = (...cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[
    '# Seeded faults',
    '',
    `Written by \`node tests/faults/run.ts\` on ${day}. Each line is a mistake that was put into the code on purpose, one at a time,`,
    'while the quick tests of its area ran (`tests/faults/`). A test that fails has caught it. At least 90 % must be caught, in all and',
    'in each area. Without a fault all of these tests pass; that is looked at first.',
    '',
    `${late} of these were not caught when they were seeded; each has a test since.`,
    '',
    row('Area', 'Caught', 'Seeded', 'Not caught at first'),
    row('---', '---:', '---:', '---:'),
    ...counts.map(({ area, caught, of, late }) => row(area, caught, of, late)),
    '',
    row('Area', 'File', 'What would go wrong', 'Caught by'),
    row('---', '---', '---', '---'),
    ...outcomes.map((outcome) => {
      const { area, file, what } = outcome.fault;
      return row(area, `\`${file}\``, what, said(outcome));
    }),
  ].join('\n')}\n`;
}

function said({ caughtBy, isUnloaded, fault }: Outcome): string {
  if (isUnloaded) return '**did not load**, so nothing was tested';
  if (caughtBy === undefined) return '**not caught**';
  return fault.isLate ? `${caughtBy} (a test written since)` : caughtBy;
}
