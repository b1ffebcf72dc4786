import { describe, expect, test } from 'vitest';
import { failureOfCheck, failuresOfPlaywright, failuresOfVitest, listed } from '#commands/failures.ts';

const vitest = {
  testResults: [
    {
      name: '/house/tests/domain/agenda.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'an agenda adds up', failureMessages: [] },
        {
          status: 'failed',
          fullName: 'an agenda ends on time',
          failureMessages: [
            'AssertionError: expected 61 to be 60\n    at /house/tests/domain/agenda.test.ts:9:3',
          ],
        },
      ],
    },
    {
      name: '/house/tests/domain/broken.test.ts',
      status: 'failed',
      message: '\nCannot find package "x"\nmore',
      assertionResults: [],
    },
    { name: '/house/tests/domain/fine.test.ts', status: 'passed', assertionResults: [] },
  ],
};

const error = { message: '\u001B[31mError: no cookie\u001B[39m\n\nexpected none' };
const playwright = {
  errors: [],
  suites: [
    {
      title: 'links.spec.ts',
      file: 'links.spec.ts',
      specs: [
        {
          title: 'stands alone',
          file: 'links.spec.ts',
          tests: [{ status: 'expected', results: [{ errors: [] }] }],
        },
      ],
      suites: [
        {
          title: 'the site',
          file: 'links.spec.ts',
          specs: [
            {
              title: 'has its pages',
              file: 'links.spec.ts',
              tests: [
                { projectName: 'firefox', status: 'unexpected', results: [{ errors: [error] }] },
                { projectName: '', status: 'skipped', results: [] },
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe('what failed', () => {
  test('is told by file, name and first line of each test, and of each file that broke before its tests', () => {
    expect(failuresOfVitest('rules', vitest, '/house')).toEqual([
      {
        suite: 'rules',
        file: 'tests/domain/agenda.test.ts',
        test: 'an agenda ends on time',
        message: 'AssertionError: expected 61 to be 60',
      },
      {
        suite: 'rules',
        file: 'tests/domain/broken.test.ts',
        test: 'the file itself',
        message: 'Cannot find package "x"',
      },
    ]);
  });

  test('in a browser has the headings above it and the engine, and a skipped test is no passed one', () => {
    expect(failuresOfPlaywright('browser', playwright)).toEqual([
      {
        suite: 'browser (firefox)',
        file: 'links.spec.ts',
        test: 'the site › has its pages',
        message: 'Error: no cookie',
      },
      { suite: 'browser', file: 'links.spec.ts', test: 'the site › has its pages', message: 'skipped' },
    ]);
  });

  test('in a browser is told too when the suite never came to its tests', () => {
    const broken = { suites: [], errors: [{ message: 'Error: the port is taken' }] };
    expect(failuresOfPlaywright('browser', broken)).toMatchObject([
      { test: 'the suite itself', message: 'Error: the port is taken' },
    ]);
  });

  test('as a whole is told with its last words', () => {
    expect(failureOfCheck('lint', 'a.ts\n  1:1 error\n\n✖ 1 problem\n\n')).toMatchObject({
      suite: 'lint',
      message: 'a.ts /   1:1 error / ✖ 1 problem',
    });
  });

  test('is listed so shortly that the last lines of a log hold it', () => {
    const failures = Array.from({ length: 200 }, (_, n) => ({
      suite: 'rules',
      file: 'a.test.ts',
      test: `test ${n}`,
      message: 'x'.repeat(900),
    }));
    const lines = listed(failures.map((failure) => ({ ...failure, message: 'no' })));
    expect(lines.slice(0, 3)).toEqual(['What failed:', '✗ rules › a.test.ts › test 0', '    no']);
    expect(lines.at(-1)).toBe('… and 170 more, told above.');
    expect(lines.length).toBeLessThan(75);
    expect(listed([])).toEqual([]);
    const [one] = failuresOfVitest(
      'rules',
      {
        testResults: [
          {
            name: 'a',
            status: 'failed',
            assertionResults: [{ status: 'failed', fullName: 'b', failureMessages: ['x'.repeat(900)] }],
          },
        ],
      },
      '/house',
    );
    expect(one?.message.length).toBeLessThan(210);
  });
});
