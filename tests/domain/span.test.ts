import { expect, test } from 'vitest';
import { spanOf } from '#domain/span.ts';

test.each([
  [45, 'minutes', 45],
  [99, 'minutes', 99],
  [100, 'hours', 1.5],
  [200, 'hours', 3.5],
  [630, 'hours', 10.5],
  [645, 'hours', 11],
] as const)('%i minutes are said in %s', (minutes, unit, n) => {
  expect(spanOf(minutes)).toEqual({ unit, n });
});
