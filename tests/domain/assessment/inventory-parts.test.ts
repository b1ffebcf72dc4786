import { expect, test } from 'vitest';
import { hasLevels, partsOf } from '#domain/assessment/inventory/parts.ts';

test('a dimension stands above its facets, and is shown once where it has only one', () => {
  const several = { id: 'depth', facets: [{ id: 'trust' }, { id: 'growth' }] };
  const single = { id: 'pace', facets: [{ id: 'pace' }] };
  expect(partsOf(several).map(({ id }) => id)).toEqual(['depth', 'trust', 'growth']);
  expect(partsOf(single).map(({ id }) => id)).toEqual(['pace']);
  expect(hasLevels([single, several])).toBe(true);
  expect(hasLevels([single])).toBe(false);
});
