import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/claims.md', 'utf8');

/** Tests that a page names and that are not there: `file › the beginning of its name`. */
function goneFrom(text: string): string[] {
  const named = [...text.matchAll(/`((?:tests|src)\/[^`]+)`/g)].map(([, one = '']) => one);
  return named.filter((one) => {
    const [file = '', title = ''] = one.split(' › ');
    return !existsSync(file) || !readFileSync(file, 'utf8').replaceAll("\\'", "'").includes(title);
  });
}

test('every test that the table of claims names is there', () => {
  expect(goneFrom(page)).toEqual([]);
  expect(page.match(/`tests\//g)?.length).toBeGreaterThan(60);
});

test('a test that was renamed or taken away is missed', () => {
  expect(goneFrom('`tests/gates/claims.test.ts › a test that was renamed or taken away`')).toEqual([]);
  const gone = ['tests/gates/claims.test.ts › no such ' + 'test', 'tests/gone.test.ts › anything'];
  expect(goneFrom(gone.map((one) => `\`${one}\``).join(' '))).toEqual(gone);
});

test('every goal has its line', () => {
  const goals = { A: 12, S: 13, R: 11, O: 5, B: 7 };
  const lines = page.split('\n');
  for (const [letter, count] of Object.entries(goals))
    for (let n = 1; n <= count; n += 1) {
      const [line = '', more] = lines.filter((one) => one.startsWith(`| ${letter}${n} |`));
      expect(more, `${letter}${n} stands once`).toBeUndefined();
      // What is held names a test; what is not says so.
      expect(line, `${letter}${n}`).toMatch(/`(?:tests|src)\/|not held/);
    }
});
