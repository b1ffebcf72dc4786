// `npm test`: every check, cheapest first, and one line at the end: `N passed, N failed`.
// `--full` asks what takes long as well; `--only chromium,damage` runs these parts of it alone and keeps what the page says of the others.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { findEngines } from './engines.mjs';
import { failureOfCheck, failuresOfPlaywright, failuresOfVitest, listed } from './failures.ts';
import { fullRunPage, joined } from './full-run.ts';

const reports = '.cache/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Told to the suites that have more to try in the full run. */
const isFull = process.argv.includes('--full');
const full = isFull ? { FULL: '1' } : {};
const [, only] = process.argv.join(' ').match(/ --only[ =](\S+)/) ?? [];
/** Whether a part is to be run: any, unless some were named. */
const wants = (part) => !only || only.split(',').includes(part);
/** The other engines, which only the full run asks. */
const engines = isFull ? findEngines() : { env: {}, missing: [] };

let passed = 0;
let failed = 0;
/** What failed, by name: told again at the end, for a log may show its last lines only. */
const failures = [];
/** How each suite went, for the page of the full run. */
const rows = [];

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
      done({ isFine: status === 0, seconds });
    });
  });
}

/** Checks that pass or fail as a whole, side by side: each of them uses one core. */
async function checks(...all) {
  const lines = all.filter(([part]) => wants(part));
  const fine = await Promise.all(lines.map(([, title, command, env]) => run(title, command, env, true)));
  for (const [n, { isFine, seconds }] of fine.entries()) {
    if (isFine) passed += 1;
    else failed += 1;
    rows.push({ title: lines[n][1], passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, seconds });
  }
}

/** A suite that counts its own tests. A suite that breaks before it can count has failed once. */
async function suite(part, title, command, env, count) {
  if (!wants(part)) return;
  const { isFine, seconds } = await run(title, command, env);
  let counted;
  try {
    counted = count();
  } catch {
    counted = { passed: 0, failed: 0, failures: [] };
  }
  const isBroken = !isFine && counted.failed === 0;
  const notFine = counted.failed + (isBroken ? 1 : 0);
  passed += counted.passed;
  failed += notFine;
  rows.push({ title, passed: counted.passed, failed: notFine, seconds });
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
  if (!only) passed += 1;
} else {
  failed += 1;
  const why = 'It does not hold the packages of package.json; run "npm install" and commit the lock file.';
  console.error(`— the lock file: FAILED. ${why}`);
  failures.push(failureOfCheck('the lock file', why));
}
await checks(
  ['lint', 'lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  ['types', 'types', [astro, 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning']],
);
await checks(
  ['content', 'content', ['src/load/check.ts']],
  ['format', 'format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
);
await suite(
  'rules',
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
await checks(['site', 'the site', [astro, 'build', '--silent'], { OUT_DIR: 'dist' }]);
await checks([
  'fixture',
  'the fixture site, under a sub-folder',
  [astro, 'build', '--silent'],
  {
    OUT_DIR: '.cache/fixture-site',
    CONTENT_DIR: 'tests/fixtures/curriculum',
    SITE_URL: 'https://garden.example',
    BASE_PATH: '/sub/folder/',
  },
]);
if (isFull)
  await checks([
    'reproducible',
    'builds in two folders are the same, byte for byte',
    ['src/commands/reproducible.mjs'],
  ]);
if (isFull)
  await checks(['faults', 'faults put into the code on purpose are caught', ['tests/faults/run.ts']]);

/** A suite of Playwright's. */
async function browserSuite(part, title, [config, ...args], reportOf, more = {}) {
  await suite(
    part,
    title,
    ['node_modules/@playwright/test/cli.js', 'test', `--config=${config}`, ...args],
    { CHROMIUM: findBrowser(), ...full, ...engines.env, ...more },
    () => {
      const report = JSON.parse(readFileSync(`${reports}/${reportOf}.json`, 'utf8'));
      const { expected, unexpected, flaky, skipped } = report.stats;
      return {
        passed: expected,
        failed: unexpected + flaky + skipped,
        failures: failuresOfPlaywright(title, report),
      };
    },
  );
}

const inSite = (project) => ['tests/site/playwright.config.ts', `--project=${project}`];
await browserSuite('chromium', 'the built sites in a browser', inSite('chromium'), 'site');
if (engines.env.FIREFOX)
  await browserSuite('firefox', 'the built sites in Firefox', inSite('firefox'), 'site');
if (engines.env.ORCA) await browserSuite('orca', 'the fixture site, heard by Orca', inSite('orca'), 'site');
if (engines.env.WEBKIT) await browserSuite('webkit', 'the built sites in WebKit', inSite('webkit'), 'site');
if (isFull)
  await browserSuite(
    'pages',
    'every page, in both themes and three widths',
    [...inSite('chromium'), 'access.spec.ts'],
    'site',
    { EVERY_PAGE: '1' },
  );
if (isFull) await browserSuite('damage', 'damage', ['tests/damage/playwright.config.ts'], 'damage');

// An engine that was not asked has not said yes.
for (const name of engines.missing.filter((one) => wants(one.toLowerCase()))) {
  failed += 1;
  rows.push({ title: name, passed: 0, failed: 1, seconds: 0 });
  failures.push(failureOfCheck(name, `${name} is not installed here, so it was not asked (README.md).`));
}

/** What a program says of its version; nothing where it is not there. */
function versionOf(program) {
  if (!existsSync(program)) return [];
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return [stdout.trim().split('\n')[0]].filter(Boolean);
}

if (isFull) {
  const git = (...args) => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();
  const kept = 'docs/full-run.json';
  const earlier = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : [];
  const changed = git(
    'status',
    '--porcelain',
    '--',
    ':!docs/full-run.*',
    ':!docs/damage.md',
    ':!docs/faults.md',
  );
  const now = {
    day: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', '--short', 'HEAD') + (changed ? '+' : ''),
    versions: [
      `Node ${process.versions.node}`,
      ...versionOf(findBrowser()),
      ...versionOf('/usr/bin/firefox-esr'),
      ...versionOf('/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'),
    ],
  };
  const suites = rows.map((row) => ({
    ...row,
    ...now,
    failures: failures.filter(({ suite: of }) => of.startsWith(row.title)),
  }));
  const known = joined(earlier, suites);
  writeFileSync(kept, `${JSON.stringify(known, null, 2)}\n`);
  writeFileSync('docs/full-run.md', fullRunPage(known));
}

const told = listed(failures);
if (told.length > 0) console.log(`\n${told.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
