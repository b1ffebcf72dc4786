import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isScored } from '#domain/assessment/families.ts';
import { feedbackFor } from '#domain/assessment/feedback.ts';
import { score } from '#domain/assessment/score.ts';
import { quizSchema } from '#schema/assessment.ts';
import { keyOf } from './arbitraries.ts';

const content = ['what-organizing-is-check', 'four-kinds-sort'].map((id) => {
  const file = new URL(`../../../content/en/assessments/${id}.yaml`, import.meta.url);
  return quizSchema.parse(parse(readFileSync(file, 'utf8')));
});
const items = content.flatMap((quiz) => quiz.items).filter(isScored);

describe('the items of the first lesson', () => {
  it.each(items.map((item) => [item.id, item] as const))(
    '%s gives everything for its key, and a reason for every part',
    (_, item) => {
      expect(score(item, keyOf(item)).earned).toBe(1);
      for (const { text } of feedbackFor(item, keyOf(item))) expect(text).not.toBe('');
    },
  );
});
