import { expect, test } from 'vitest';
import { isScored } from '#domain/assessment/families.ts';
import {
  makeMulti,
  makeOrder,
  makeReflection,
  makeSingle,
  makeSort,
  makeTrueFalse,
} from '../../makeItems.ts';

test('items with a key are scored, and a reflection is not', () => {
  const scored = [makeSingle(), makeMulti(), makeTrueFalse(), makeSort(), makeOrder()];
  expect(scored.every(isScored)).toBe(true);
  expect(isScored(makeReflection())).toBe(false);
});
