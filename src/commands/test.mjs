// `npm test`: every check, cheapest first, and one line at the end: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { failureOfCheck, failuresOfPlaywright, failuresOfVitest, listed } from './failures.ts';

const reports = '.cache/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Told to the suites that have more to try in the full run. */
const full = process.argv.includes('--full') ? { FULL: '1' } : {};

let passed = 0;
let failed = 0;
/** What failed, by name: told again at the end, for a log may show its last lines only. */
const failures = [];

/** Runs one tool of `node_modules`, and says how it went: as it goes, or all at once at the end. */
function run(title, [tool, ...args], env = {}, isTold = false) {
  if (!isTold) console.log(`\n— ${title}`);
  const began = Date.now();
  const child = spawn(process.execPath, [tool, ...args], {
    stdio: ['inherit', isTold ? 'pipe' : 'inherit', isTold ? 'pipe' : 'inherit'],
    env: { ...process.env, ...env },
  });
  const heard = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => heard.push(part));
  return new Promise((done) => {
    child.on('close', (status) => {
      if (isTold) process.stdout.write(`\n— ${title}\n${Buffer.concat(heard).toString('utf8')}`);
      const seconds = Math.round((Date.now() - began) / 1000);
      console.log(`— ${title}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
      if (isTold && status !== 0) failures.push(failureOfCheck(title, Buffer.concat(heard).toString('utf8')));
      done(status === 0);
    });
  });
}

/** Checks that pass or fail as a whole, side by side: each of them uses one core. */
async function checks(...lines) {
  const fine = await Promise.all(lines.map(([title, command, env]) => run(title, command, env, true)));
  for (const isFine of fine) {
    if (isFine) passed += 1;
    else failed += 1;
  }
}

/** A suite that counts its own tests. A suite that breaks before it can count has failed once. */
async function suite(title, command, env, count) {
  const isFine = await run(title, command, env);
  let counted;
  try {
    counted = count();
  } catch {
    counted = { passed: 0, failed: 0, failures: [] };
  }
  const isBroken = !isFine && counted.failed === 0;
  passed += counted.passed;
  failed += counted.failed + (isBroken ? 1 : 0);
  failures.push(
    ...counted.failures,
    ...(isBroken && counted.failures.length === 0 ? [failureOfCheck(title, 'It broke off; see above.')] : []),
  );
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
  const why = 'It does not hold the packages of package.json; run "npm install" and commit the lock file.';
  console.error(`— the lock file: FAILED. ${why}`);
  failures.push(failureOfCheck('the lock file', why));
}
await checks(
  ['lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  ['types', [astro, 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning']],
);
await checks(
  ['content', ['src/load/check.ts']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
);
await suite(
  'rules, blocks and islands',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports}/vitest.json`,
  ],
  full,
  () => {
    const report = JSON.parse(readFileSync(`${reports}/vitest.json`, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      failures: failuresOfVitest('rules, blocks and islands', report, process.cwd()),
    };
  },
);
await checks(['the site', [astro, 'build', '--silent'], { OUT_DIR: 'dist' }]);
await checks([
  'the fixture site, under a sub-folder',
  [astro, 'build', '--silent'],
  {
    OUT_DIR: '.cache/fixture-site',
    CONTENT_DIR: 'tests/fixtures/curriculum',
    SITE_URL: 'https://garden.example',
    BASE_PATH: '/sub/folder/',
  },
]);
await suite(
  'the built sites in a browser',
  ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/site/playwright.config.ts'],
  {
    CHROMIUM: findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/site.json`,
    ...full,
  },
  () => {
    const report = JSON.parse(readFileSync(`${reports}/site.json`, 'utf8'));
    const { expected, unexpected, flaky, skipped } = report.stats;
    return {
      passed: expected,
      failed: unexpected + flaky + skipped,
      failures: failuresOfPlaywright('the built sites in a browser', report),
    };
  },
);

const told = listed(failures);
if (told.length > 0) console.log(`\n${told.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
