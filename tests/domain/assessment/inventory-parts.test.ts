import { expect, test } from 'vitest';
import { hasLevels, partsOf } from '#domain/assessment/inventory/parts.ts';

test('a dimension stands above its facets, and is shown once where it has only one', () => {
  const several = { id: 'depth', facets: [{ id: 'trust' }, { id: 'growth' }] };
  const single = { id: 'pace', facets: [{ id: 'pace' }] };
  const idsOf = (one: typeof several) => partsOf<typeof several, { id: string }>(one).map(({ id }) => id);
  expect(idsOf(several)).toEqual(['depth', 'trust', 'growth']);
  expect(idsOf(single)).toEqual(['pace']);
  expect(hasLevels([single, several])).toBe(true);
  expect(hasLevels([single])).toBe(false);
});
