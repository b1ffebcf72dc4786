import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { ROW, type Row } from './case.ts';
import { BROKE_OFF, tableOf } from './rows.ts';

/** Writes down what became of every case: into `docs/damage.md` in the full run, else where reports lie. */
export default class Table implements Reporter {
  /** By engine and case. One that was run again, in another part of the run, counts as it went the last time. */
  private readonly told = new Map<string, { at: number; rows: Row[] }>();

  onTestEnd(test: TestCase, result: TestResult): void {
    const attached = result.attachments.filter(({ name }) => name === ROW);
    const judged = attached.map(({ body }) => JSON.parse(String(body)) as Row);
    const rows = judged.length > 0 || result.status === 'passed' ? judged : [unfinished(test, result)];
    const key = `${test.parent.project()?.name} ${test.title}`;
    const at = result.startTime.getTime();
    if (at >= (this.told.get(key)?.at ?? 0)) this.told.set(key, { at, rows });
  }

  onEnd(): void {
    const file = process.env['FULL'] ? 'docs/damage.md' : '.cache/reports/damage.md';
    mkdirSync('.cache/reports', { recursive: true });
    const rows = [...this.told.values()].flatMap((one) => one.rows);
    writeFileSync(file, tableOf(rows, new Date()));
  }
}

/** A case that broke off before it could be judged. */
function unfinished(test: TestCase, { error }: TestResult): Row {
  const [why = ''] = (error?.message ?? '').split('\n');
  return {
    ...{ title: test.title, engine: test.parent.project()?.name ?? '', done: BROKE_OFF, isControl: false },
    ...{ before: 0, after: 0, lost: [], isHarmed: false, saw: [], said: 0, kept: 0, errors: [] },
    faults: [`broke off: ${why}`],
  };
}
