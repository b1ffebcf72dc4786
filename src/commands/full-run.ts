import type { Failure } from './failures.ts';
import { listed } from './failures.ts';

/** How one suite went the last time that it was run. */
export interface SuiteRun {
  title: string;
  passed: number;
  failed: number;
  seconds: number;
  /** The day, as ISO has it. */
  day: string;
  /** The commit that was tested; with a plus where files differed from it. */
  commit: string;
  /** Programs with their versions, as they say them. */
  versions: readonly string[];
  failures: readonly Failure[];
}

/** What is known after a run of some suites: of these the new word, of the others the earlier one. */
export function joined(earlier: readonly SuiteRun[], now: readonly SuiteRun[]): SuiteRun[] {
  const all = new Map([...earlier, ...now].map((run) => [run.title, run]));
  return [...all.values()];
}

/** The page that the full run leaves behind. */
export function fullRunPage(runs: readonly SuiteRun[]): string {
  const sum = (of: 'passed' | 'failed' | 'seconds') => runs.reduce((all, run) => all + run[of], 0);
  const failures = runs.flatMap((run) => run.failures);
  const versions = [...new Set(runs.flatMap((run) => run.versions))];
  return [
    '# The last full run',
    '',
    'Written by `npm run test:full`; nobody edits it. What each test holds stands in `claims.md`. A part can be run by itself; each row says when it',
    'was, and of which commit. A plus says that files differed from it.',
    '',
    `${versions.join('; ')}.`,
    '',
    '| suite | passed | failed | seconds | day | commit |',
    '| --- | ---: | ---: | ---: | --- | --- |',
    ...runs.map((run) => row(run.title, run, `${run.day} | ${run.commit}`)),
    row('**all**', { passed: sum('passed'), failed: sum('failed'), seconds: sum('seconds') }, ' | '),
    '',
    ...(failures.length === 0 ? ['Nothing failed.'] : ['```', ...listed(failures, Infinity), '```']),
    '',
  ].join('\n');
}

type Figures = Pick<SuiteRun, 'passed' | 'failed' | 'seconds'>;

function row(title: string, { passed, failed, seconds }: Figures, when: string): string {
  return `| ${title} | ${passed} | ${failed} | ${seconds} | ${when} |`;
}
