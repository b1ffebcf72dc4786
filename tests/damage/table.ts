import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { ROW, type Row } from './case.ts';
import { tableOf } from './rows.ts';

/** Writes down what became of every case: into `docs/damage.md` in the full run, else where reports lie. */
export default class Table implements Reporter {
  private readonly rows: Row[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    const told = result.attachments.filter(({ name }) => name === ROW);
    const rows = told.map(({ body }) => JSON.parse(String(body)) as Row);
    this.rows.push(...(rows.length > 0 || result.status === 'passed' ? rows : [unfinished(test, result)]));
  }

  onEnd(): void {
    const file = process.env['FULL'] ? 'docs/damage.md' : '.cache/reports/damage.md';
    mkdirSync('.cache/reports', { recursive: true });
    writeFileSync(file, tableOf(this.rows, new Date()));
  }
}

/** A case that broke off before it could be judged. */
function unfinished(test: TestCase, { error }: TestResult): Row {
  const [why = ''] = (error?.message ?? '').split('\n');
  return {
    ...{ title: test.title, engine: test.parent.project()?.name ?? '', done: 'broke off', isControl: false },
    ...{ before: 0, after: 0, lost: [], isHarmed: false, saw: [], said: 0, kept: 0, errors: [] },
    faults: [`broke off: ${why}`],
  };
}
