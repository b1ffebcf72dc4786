import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe as suite, expect, onTestFinished, test } from 'vitest';
import { sourceShelf } from '#domain/library.ts';
import { describe } from '#domain/problems.ts';
import { checkContent } from '#load/check.ts';
import { filesOf } from '../bench/curriculum.ts';
import { generate } from '../bench/generate.ts';
import { planOf } from '../bench/plan.ts';

/** Reading a whole curriculum takes long on a busy machine; that is no failure. */
const patience = 60_000;

suite('the synthetic curriculum of the benchmark', () => {
  test('is the same every time, and a lesson keeps its words in a larger one', () => {
    const textsOf = (lessons: number) =>
      new Map([...filesOf(planOf(lessons))].map((file) => [file.path, file.text]));
    const small = textsOf(4);
    expect(textsOf(4)).toEqual(small);
    const check = 'en/assessments/lesson-3-check.yaml';
    expect(textsOf(8).get(check)).toBe(small.get(check));
  });

  test('is content that an author could publish, in two languages', { timeout: patience }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const plan = planOf(6, 2);
    generate(plan, folder);
    const { library, problems } = checkContent(folder);
    expect(problems.map(describe)).toEqual([]);
    expect(library.shelves['es']?.lesson.size).toBe(plan.lessons);
    const empty = Object.entries(sourceShelf(library)).filter(([, entries]) => entries.size === 0);
    expect(empty).toEqual([]);
  });
});
