// `node tests/faults/run.ts`: seeds each fault in turn, asks the quick tests of its area, and writes docs/faults.md. Part of the full run.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { failuresOfVitest, type Failure, type VitestReport } from '#commands/failures.ts';
import { faults, markOf, REPORTS } from './faults.ts';
import { countsOf, isEnough, pageOf, type Outcome } from './verdict.ts';

/** A run that takes longer hangs: no test says anything any more. */
const LIMIT_MS = 900_000;
/** Two runs side by side: each of them uses one core. */
const SIDE_BY_SIDE = 2;
/** A file that could not be loaded has no test that failed. */
const UNLOADED = 'the file itself';

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

/** One run of the tests, with one fault or none: what failed, and whether anything was asked at all. */
async function ask(n: number | undefined): Promise<{ failures: Failure[]; isFine: boolean }> {
  const report = `${REPORTS}/${n ?? 'none'}.json`;
  const { FAULT: _other, ...env } = process.env;
  const args = ['run', '--config=tests/faults/vitest.config.ts', '--reporter=json', `--outputFile=${report}`];
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    stdio: 'ignore',
    env: { ...env, ...(n !== undefined && { FAULT: `${n}` }) },
    timeout: LIMIT_MS,
  });
  const status = await new Promise((done) => child.on('close', done));
  try {
    const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    return { failures: failuresOfVitest('faults', read, process.cwd()), isFine: status === 0 };
  } catch {
    // Nothing was written: it broke off before any test.
    return { failures: [{ suite: 'faults', file: '', test: UNLOADED, message: '' }], isFine: false };
  }
}

const began = Date.now();
const control = await ask(undefined);
if (!control.isFine || control.failures.length > 0) {
  for (const { file, test, message } of control.failures) console.error(`${file}: ${test}: ${message}`);
  throw new Error('Without any fault these tests fail, or do not end: mend that first.');
}
console.log(`without a fault all tests pass (${seconds()} s)`);

const outcomes: Outcome[] = [];
let next = 0;
await Promise.all(Array.from({ length: SIDE_BY_SIDE }, seedOnAndOn));
const counts = countsOf(outcomes);
writeFileSync('docs/faults.md', pageOf(outcomes, new Date().toISOString().slice(0, 10)));
for (const { area, caught, of, late } of counts)
  console.log(`${area}: ${caught} of ${of} caught, ${late} of them by tests written since`);
const all = counts.at(-1);
console.log(`${all?.caught ?? 0} of ${all?.of ?? 0} seeded faults caught (${seconds()} s)`);
process.exitCode = isEnough(counts) ? 0 : 1;

/** Takes one fault after the other, until none is left. */
async function seedOnAndOn(): Promise<void> {
  for (let n = next++; n < faults.length; n = next++) {
    const fault = faults[n];
    if (!fault) return;
    const { failures } = await ask(n);
    const isSeeded = existsSync(markOf(n));
    const caught = isSeeded ? failures.find(({ test }) => test !== UNLOADED) : undefined;
    const isUnloaded = !caught && (!isSeeded || failures.length > 0);
    outcomes[n] = { fault, isUnloaded, ...(caught && { caughtBy: `${caught.test} (\`${caught.file}\`)` }) };
    const said = caught ? 'caught' : isUnloaded ? 'DID NOT LOAD' : 'NOT CAUGHT';
    console.log(`${n} ${said}: ${fault.area}, ${fault.file}: ${fault.what}`);
  }
}

function seconds(): number {
  return Math.round((Date.now() - began) / 1000);
}
