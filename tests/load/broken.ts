import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import type { Library } from '#domain/library.ts';
import { describe as inWords, type Problem } from '#domain/problems.ts';
import { checkContent } from '#load/check.ts';

/** The smallest curriculum that has one of everything. */
export const fixture = 'tests/fixtures/curriculum';

/** What an author does to one file: mends a stretch of it, writes it anew, or deletes it. */
export type Change = readonly [from: string, to: string] | string | Uint8Array | null;

/** Changes by file, as paths inside the content folder. */
export type Changes = Readonly<Record<string, Change | readonly (readonly [string, string])[]>>;

/** A copy of the fixture after some changes. Whoever asks for it deletes it. */
export function copyWith(changes: Changes): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(fixture, folder, { recursive: true });
  for (const [name, change] of Object.entries(changes)) apply(join(folder, name), change);
  return folder;
}

/** The check of a copy of the fixture after some changes. Files are named as inside the content folder. */
export function checkAfter(changes: Changes): { library: Library; problems: Problem[]; folder: string } {
  const folder = copyWith(changes);
  try {
    const { library, problems } = checkContent(folder);
    const inside = `${relative(process.cwd(), folder)}/`;
    const short = (text: string) => text.replaceAll(inside, '');
    const named = problems.map((one) => ({ ...one, file: short(one.file), message: short(one.message) }));
    return { library, problems: named, folder };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function apply(file: string, change: Change | readonly (readonly [string, string])[]): void {
  if (change === null) {
    rmSync(file, { recursive: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  if (typeof change === 'string' || change instanceof Uint8Array) {
    writeFileSync(file, change);
    return;
  }
  const pairs = (typeof change[0] === 'string' ? [change] : change) as readonly (readonly [string, string])[];
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of pairs) {
    if (text.split(from).length !== 2) throw new Error(`"${from}" is not exactly once in ${file}`);
    text = text.replace(from, () => to);
  }
  writeFileSync(file, text);
}

/** A problem as one line: its code, and the sentence an author reads. */
export function lineOf(problem: Problem): string {
  return `${problem.code} ${inWords(problem)}`;
}

/** One mistake, and all that the check may say about it. */
export interface Mistake {
  mistake: string;
  changes: Changes;
  /** `code path:line:column message — how to fix`. */
  says: readonly string[];
}

/** Breaks one thing at a time. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  test.each(mistakes)('$mistake', { timeout: 30_000 }, ({ changes, says }) => {
    expect(checkAfter(changes).problems.map(lineOf)).toEqual(says);
  });
}

/** Files of the fixture that tests break. */
export const files = {
  lesson: 'en/lessons/garden/plant-a-bed.mdx',
  second: 'en/lessons/garden/share-the-water.mdx',
  track: 'en/tracks/gardens.yaml',
  module: 'en/modules/garden.yaml',
  route: 'en/routes/first-spring.yaml',
  concept: 'en/concepts/bed.mdx',
  activity: 'en/activities/digging-day.yaml',
  workshop: 'en/workshops/first-dig.yaml',
  quiz: 'en/assessments/bed-check.yaml',
  worksheet: 'en/assessments/bed-log.yaml',
  inventory: 'en/assessments/garden-inventory.yaml',
  dials: 'en/assessments/water-dials.yaml',
  weeks: 'en/assessments/water-weeks.yaml',
  diagram: 'en/diagrams/roots.svg',
} as const;
