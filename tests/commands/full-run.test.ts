import { expect, test } from 'vitest';
import { fullRunPage } from '#commands/full-run.ts';

const run = {
  day: '2026-11-27',
  commit: 'abc1234',
  versions: ['Node 24.21.0', 'Chromium 156.0'],
  rows: [
    { title: 'lint', passed: 1, failed: 0, seconds: 30 },
    { title: 'rules', passed: 2000, failed: 1, seconds: 200 },
  ],
  failures: [{ suite: 'rules', file: 'a.test.ts', test: 'adds up', message: 'expected 3' }],
};

test('the page of a full run says when, with what, and how each suite went', () => {
  const page = fullRunPage(run);
  expect(page).toContain('2026-11-27, commit abc1234. Node 24.21.0; Chromium 156.0.');
  expect(page).toContain('| rules | 2000 | 1 | 200 |');
  expect(page).toContain('| **all** | 2001 | 1 | 230 |');
});

test('the page of a full run hides no failure, however many there were', () => {
  expect(fullRunPage(run)).toContain('✗ rules › a.test.ts › adds up\n    expected 3');
  const many = Array.from({ length: 90 }, (_, n) => ({
    suite: 'rules',
    file: '',
    test: `t${n}`,
    message: '',
  }));
  expect(fullRunPage({ ...run, failures: many })).toContain('✗ rules › t89');
  expect(fullRunPage({ ...run, failures: [] })).toContain('Nothing failed.');
});
