import type { Row } from './case.ts';

const groups: readonly (readonly [letter: string, heading: string])[] = [
  ['F', 'Damaged files of the browser'],
  ['V', 'Damaged values in the database'],
  ['L', 'What can happen to a living page'],
  ['T', 'Three tabs that write at the same time'],
  ['K', 'A browser that is killed after "saved"'],
  ['S', 'Storage that is denied'],
  ['C', 'A clock that jumps'],
  ['R', 'Pages that are left in a hurry'],
];

/** What was done, where a case ended before it could be judged. */
export const BROKE_OFF = 'broke off';

/** The whole page: what was tried, what was seen, what was kept, and whether that is good enough. */
export function tableOf(rows: readonly Row[], on: Date): string {
  const cases = rows.filter(({ isControl }) => !isControl);
  const controls = rows.filter(({ isControl }) => isControl);
  const good = cases.filter(({ faults }) => faults.length === 0);
  const sum = (field: 'said' | 'kept') => cases.reduce((total, row) => total + row[field], 0);
  const parts = groups
    .map(([letter, heading]) => [heading, cases.filter(({ title }) => title.startsWith(letter))] as const)
    .filter(([, own]) => own.length > 0)
    .map(([heading, own]) => `## ${heading}\n\n${table(own)}`);
  return `${[
    '# What damage does to what a person wrote',
    `Written by the tests in \`tests/damage\` (part of \`npm run test:full\`) on ${on.toISOString().slice(0, 10)}, in ${[...new Set(rows.filter(({ done }) => done !== BROKE_OFF).map(({ engine }) => engine))].sort().join(' and ')}. Do not edit it by hand; \`tests/damage/README.md\` says how each case is made.`,
    'Only what ran is listed. The rules: nothing that can still be read is lost, nothing is lost without a word, and "saved" is never wrong.',
    `**${good.length} of ${cases.length} cases kept the rules.** The page said "saved" ${sum('said')} times of what no damage took away again; ${sum('kept')} of these were there when the site was opened anew.`,
    ...parts,
    '## Pages broken on purpose\n\nOn each of these the verdict must be bad; otherwise it proves nothing.',
    table(controls),
  ].join('\n\n')}\n`;
}

function table(rows: readonly Row[]): string {
  const lines = [...rows]
    .sort((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }) || (a.engine < b.engine ? -1 : 1))
    .map(({ title, engine, done, saw, before, after, said, kept, isWitnessed = true, faults }) =>
      [
        title,
        engine,
        done,
        saw.join(' / '),
        before,
        after,
        `${kept} of ${said}`,
        faults.join('; ') || (isWitnessed ? 'good' : 'good; nothing was left to tell it by'),
      ]
        .map((cell) => String(cell).replaceAll('|', '\\|'))
        .join(' | '),
    );
  const head = [
    'Case',
    'Engine',
    'What was done',
    'What the person saw',
    'Entries before',
    'After',
    'Saved, and there',
    'Verdict',
  ];
  return [head.join(' | '), head.map(() => '---').join(' | '), ...lines]
    .map((line) => `| ${line} |`)
    .join('\n');
}
