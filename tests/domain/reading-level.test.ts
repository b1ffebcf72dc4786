import { expect, test } from 'vitest';
import { readingLevel, sentencesIn, wordsIn } from '#domain/reading-level.ts';

test.each([
  ['One came. Two stayed!', 2],
  ['Dr. King spoke. So did Mrs. Parks.', 2],
  ['They asked for $6.10 an hour. The city said no.', 2],
  ['"Will you come?" she asked.', 1],
  ['He said: "No." Then he left.', 2],
  ['J. Smith and E. D. Nixon met.', 1],
  ['…', 0],
])('%j holds %i sentences', (text, n) => {
  expect(sentencesIn(text)).toHaveLength(n);
});

test('a word with an apostrophe, a hyphen or a point inside is one word', () => {
  expect(wordsIn("The group's one-on-one cost $6.10.")).toEqual([
    'The',
    "group's",
    'one-on-one',
    'cost',
    '6.10',
  ]);
});

test('short words in short sentences are easier than long ones in long ones', () => {
  const easy = readingLevel(['We met. We ate. Then we chose what to do.']);
  const hard = readingLevel([
    'Organizational transformation necessitates participatory deliberation among heterogeneous constituencies whose institutional affiliations differ.',
  ]);
  expect(easy.grade).toBeLessThan(3);
  expect(hard.grade).toBeGreaterThan(15);
});

test('the level follows the formula', () => {
  // 2 sentences, 6 words, 7 syllables.
  expect(readingLevel(['We chose it. They asked Rosa.']).grade).toBe(
    Math.max(0, Math.round((0.39 * 3 + 11.8 * (7 / 6) - 15.59) * 10) / 10),
  );
});

test('a text without words has no level', () => {
  expect(readingLevel(['', '—'])).toEqual({ words: 0, sentences: 0, grade: 0 });
});
