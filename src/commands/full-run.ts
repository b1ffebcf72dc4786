import type { Failure } from './failures.ts';
import { listed } from './failures.ts';

/** One suite of a run: how it went, and how long it took. */
export interface Row {
  title: string;
  passed: number;
  failed: number;
  seconds: number;
}

/** What is known of a full run when it has ended. */
export interface FullRun {
  /** The day, as ISO has it. */
  day: string;
  /** The commit that was tested; with a plus where files differed from it. */
  commit: string;
  /** Programs with their versions, as they say them. */
  versions: readonly string[];
  rows: readonly Row[];
  failures: readonly Failure[];
}

/** The page that the full run leaves behind. */
export function fullRunPage({ day, commit, versions, rows, failures }: FullRun): string {
  const sum = (of: 'passed' | 'failed' | 'seconds') => rows.reduce((all, row) => all + row[of], 0);
  const table = [
    ...rows,
    { title: '**all**', passed: sum('passed'), failed: sum('failed'), seconds: sum('seconds') },
  ];
  return [
    '# The last full run',
    '',
    'Written by `npm run test:full`; nobody edits it. What each test holds stands in `claims.md`.',
    '',
    `${day}, commit ${commit}. ${versions.join('; ')}.`,
    '',
    '| suite | passed | failed | seconds |',
    '| --- | ---: | ---: | ---: |',
    ...table.map(({ title, passed, failed, seconds }) => `| ${title} | ${passed} | ${failed} | ${seconds} |`),
    '',
    ...(failures.length === 0 ? ['Nothing failed.'] : ['```', ...listed(failures, Infinity), '```']),
    '',
  ].join('\n');
}
