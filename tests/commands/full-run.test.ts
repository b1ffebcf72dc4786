import { expect, test } from 'vitest';
import { fullRunPage, joined, type SuiteRun } from '#commands/full-run.ts';

const lint: SuiteRun = {
  ...{ title: 'lint', passed: 1, failed: 0, seconds: 30, day: '2026-11-27', commit: 'abc1234' },
  versions: ['Node 24.21.0', 'Chromium 156.0'],
  failures: [],
};
const rules: SuiteRun = {
  ...{ title: 'rules', passed: 2000, failed: 1, seconds: 200, day: '2026-11-28', commit: 'def5678' },
  versions: ['Node 24.21.0', 'Chromium 156.0'],
  failures: [{ suite: 'rules', file: 'a.test.ts', test: 'adds up', message: 'expected 3' }],
};

test('the page of a full run says with what, and of each suite when it was run and how it went', () => {
  const page = fullRunPage([lint, rules]);
  expect(page).toContain('\nNode 24.21.0; Chromium 156.0.\n');
  expect(page).toContain('| lint | 1 | 0 | 30 | 2026-11-27 | abc1234 |');
  expect(page).toContain('| rules | 2000 | 1 | 200 | 2026-11-28 | def5678 |');
  expect(page).toContain('| **all** | 2001 | 1 | 230 |');
});

test('the page of a full run hides no failure, however many there were', () => {
  expect(fullRunPage([lint, rules])).toContain('✗ rules › a.test.ts › adds up\n    expected 3');
  const failures = Array.from({ length: 90 }, (_, n) => ({
    suite: 'rules',
    file: '',
    test: `t${n}`,
    message: '',
  }));
  expect(fullRunPage([{ ...rules, failures }])).toContain('✗ rules › t89');
  expect(fullRunPage([lint])).toContain('Nothing failed.');
});

test('a suite that was run again counts as it went the last time, and the others stay', () => {
  const again = { ...rules, failed: 0, failures: [] };
  expect(joined([lint, rules], [again])).toEqual([lint, again]);
  expect(joined([], [lint])).toEqual([lint]);
});
