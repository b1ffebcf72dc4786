/** One thing that failed in a run of all checks: where it stands, and the first line of what was said. */
export interface Failure {
  suite: string;
  /** Empty where a check fails as a whole. */
  file: string;
  test: string;
  message: string;
}

/** What Vitest's JSON report says, as far as failures go. */
export interface VitestReport {
  testResults: readonly {
    name: string;
    status: string;
    message?: string;
    assertionResults: readonly {
      status: string;
      fullName: string;
      failureMessages?: readonly string[] | null;
    }[];
  }[];
}

interface PlaywrightError {
  message?: string;
}

interface PlaywrightSuite {
  title: string;
  file?: string;
  suites?: readonly PlaywrightSuite[];
  specs?: readonly {
    title: string;
    file: string;
    tests: readonly {
      projectName?: string;
      status: string;
      results: readonly { errors?: readonly PlaywrightError[] }[];
    }[];
  }[];
}

/** What Playwright's JSON report says, as far as failures go. */
export interface PlaywrightReport {
  suites: readonly PlaywrightSuite[];
  errors?: readonly PlaywrightError[];
}

const colours = /\u001B\[[\d;]*m/g;
const longest = 200;

/** The first line of a message that says something, without colours, cut where it grows too long to read. */
function firstLine(message = ''): string {
  const line =
    message
      .replace(colours, '')
      .split('\n')
      .find((one) => one.trim()) ?? '';
  return line.length > longest ? `${line.trim().slice(0, longest)}…` : line.trim();
}

/** Which tests failed in Vitest, and which files broke before they had any test. */
export function failuresOfVitest(suite: string, { testResults }: VitestReport, root: string): Failure[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name;
    const failed = assertionResults
      .filter((one) => one.status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        suite,
        file,
        test: fullName,
        message: firstLine(failureMessages?.[0]),
      }));
    if (status !== 'failed' || failed.length > 0) return failed;
    return [{ suite, file, test: 'the file itself', message: firstLine(message) }];
  });
}

/** Which tests failed in Playwright. One that was skipped, or passed only at a second try, has failed. */
export function failuresOfPlaywright(suite: string, { suites, errors = [] }: PlaywrightReport): Failure[] {
  const inside = (one: PlaywrightSuite, above: readonly string[]): Failure[] => {
    const path = one.title === one.file ? above : [...above, one.title];
    const failed = (one.specs ?? []).flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status !== 'expected')
        .map(({ projectName, status, results }) => ({
          suite: projectName ? `${suite} (${projectName})` : suite,
          file,
          test: [...path, title].join(' › '),
          message:
            firstLine(
              results.flatMap((result) => result.errors ?? []).find((error) => error.message)?.message,
            ) || status,
        })),
    );
    return [...failed, ...(one.suites ?? []).flatMap((inner) => inside(inner, path))];
  };
  return [
    ...errors.map(({ message }) => ({
      suite,
      file: '',
      test: 'the suite itself',
      message: firstLine(message),
    })),
    ...suites.flatMap((one) => inside(one, [])),
  ];
}

/** A check that passes or fails as a whole. What it said last usually says why. */
export function failureOfCheck(suite: string, output: string): Failure {
  const lines = output
    .replace(colours, '')
    .split('\n')
    .filter((line) => line.trim());
  return { suite, file: '', test: 'the check as a whole', message: firstLine(lines.slice(-3).join(' / ')) };
}

/** The lines for the end of a run: what failed, short enough to be seen where only the last lines of a log are. */
export function listed(failures: readonly Failure[], most = 30): string[] {
  if (failures.length === 0) return [];
  const lines = failures
    .slice(0, most)
    .flatMap(({ suite, file, test, message }) => [
      `✗ ${[suite, file, test].filter(Boolean).join(' › ')}`,
      ...(message ? [`    ${message}`] : []),
    ]);
  const left = failures.length - most;
  return ['What failed:', ...lines, ...(left > 0 ? [`… and ${left} more, told above.`] : [])];
}
