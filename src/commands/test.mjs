// `npm test`: every check, cheapest first, and one line at the end: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';

const reports = '.cache/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;

/** Runs one tool of `node_modules`, and says how it went. */
function run(title, [tool, ...args], env = {}) {
  console.log(`\n— ${title}`);
  const began = Date.now();
  const { status } = spawnSync(process.execPath, [tool, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(
    `— ${title}: ${status === 0 ? 'passed' : 'FAILED'} (${Math.round((Date.now() - began) / 1000)} s)`,
  );
  return status === 0;
}

/** A check that passes or fails as a whole. */
function check(title, command, env) {
  if (run(title, command, env)) passed += 1;
  else failed += 1;
}

/** A suite that counts its own tests. A suite that breaks before it can count has failed once. */
function suite(title, command, env, count) {
  const isFine = run(title, command, env);
  try {
    const counted = count();
    passed += counted.passed;
    failed += counted.failed + (isFine || counted.failed > 0 ? 0 : 1);
  } catch {
    failed += 1;
  }
}

const astro = 'node_modules/astro/bin/astro.mjs';
/** Whether the lock file was made for this package.json: the same packages by the same numbers. */
function lockFits() {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const [wanted, locked] = [read('package.json'), read('package-lock.json').packages['']];
  return ['dependencies', 'devDependencies', 'optionalDependencies'].every(
    (kind) => JSON.stringify(wanted[kind]) === JSON.stringify(locked[kind]),
  );
}

if (lockFits()) {
  passed += 1;
} else {
  failed += 1;
  console.error(
    '— the lock file: FAILED. It does not hold the packages of package.json; run "npm install" and commit the lock file.',
  );
}
check('content', ['src/load/check.ts']);
check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']);
check('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']);
check('types', [astro, 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning']);
suite(
  'rules, blocks and islands',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports}/vitest.json`,
  ],
  {},
  () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(`${reports}/vitest.json`, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  },
);
check('the site', [astro, 'build', '--silent'], { OUT_DIR: 'dist' });
check('the fixture site, under a sub-folder', [astro, 'build', '--silent'], {
  OUT_DIR: '.cache/fixture-site',
  CONTENT_DIR: 'tests/fixtures/curriculum',
  BASE_PATH: '/sub/folder/',
});
suite(
  'the built sites in a browser',
  ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/site/playwright.config.ts'],
  {
    CHROMIUM: findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/site.json`,
    ...(process.argv.includes('--full') && { FULL: '1' }),
  },
  () => {
    const { stats } = JSON.parse(readFileSync(`${reports}/site.json`, 'utf8'));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
  },
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
