import { expect, test } from 'vitest';
import { letterOf } from '#domain/letters.ts';

test.each([
  ['Émile', 'E'],
  ['“Our keepers”', 'O'],
  ['350.org', '0–9'],
  ['ibali', 'I'],
])('%s stands under %s', (name, letter) => {
  expect(letterOf(name, 'en')).toBe(letter);
});
