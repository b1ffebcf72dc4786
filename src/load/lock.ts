import { problem, type Problem } from '#domain/problems.ts';

const line =
  /^(?:track|module|route|lesson|concept|page|activity|assessment|objective|item|source|diagram):[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids that are never used again: one `kind:id` on each line; `#` begins a comment. */
export function readLock(text: string, file: string): { retired: ReadonlySet<string>; problems: Problem[] } {
  const lines = text.split('\n').map((one) => one.replace(/#.*/, '').trim());
  const problems = lines.flatMap((one, n) =>
    one === '' || line.test(one)
      ? []
      : [problem('lock-line', { file, line: n + 1, column: 1 }, { line: one })],
  );
  return { retired: new Set(lines.filter((one) => line.test(one))), problems };
}
