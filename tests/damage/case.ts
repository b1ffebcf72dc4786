import { test as base, type TestInfo } from '@playwright/test';
import { expect } from '@playwright/test';
import { seat, type Person } from './person.ts';
import { faultsOf, type Observed } from './verdict.ts';

/** One line of the table. */
export interface Row extends Observed {
  readonly title: string;
  readonly engine: string;
  /** What was done to the browser. */
  readonly done: string;
  /** A page broken on purpose, on which the verdict must be bad. */
  readonly isControl: boolean;
  readonly faults: readonly string[];
}

/** Under this name a test hands its line to the table. */
export const ROW = 'row of the table';

/** Writes a case into the table, then holds it to the rules. */
export async function judge(info: TestInfo, engine: string, done: string, observed: Observed): Promise<void> {
  const faults = await enter(info, { ...observed, engine, done, isControl: false });
  expect(faults, 'nothing readable lost, nothing lost silently, "saved" never wrong').toEqual([]);
}

/** The same for a page that was broken on purpose: here the rules must speak up. */
export async function judgeControl(
  info: TestInfo,
  engine: string,
  done: string,
  observed: Observed,
): Promise<void> {
  const faults = await enter(info, { ...observed, engine, done, isControl: true });
  expect(faults, 'a broken page turns the verdict red').not.toEqual([]);
}

async function enter(info: TestInfo, row: Omit<Row, 'title' | 'faults'>): Promise<string[]> {
  const faults = faultsOf(row);
  const whole: Row = { ...row, title: info.title, faults };
  await info.attach(ROW, { body: JSON.stringify(whole), contentType: 'application/json' });
  return faults;
}

/** A test with somebody seated at its page. */
export const test = base.extend<{ person: Person; engine: string }>({
  person: async ({ page }, use) => {
    await use(seat(page));
  },
  engine: async ({ browser, browserName }, use) => {
    await use(`${browserName === 'firefox' ? 'Firefox' : 'Chromium'} ${browser.version()}`);
  },
});

export { expect };
