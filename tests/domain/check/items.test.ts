import { expect, test } from 'vitest';
import { itemRules } from '#domain/check/items.ts';
import { makeLabel } from '../../makeItems.ts';
import { placeIn } from '../../make.ts';

test.each([
  [400, 200, true],
  [0, 0, true],
  [401, 20, false],
  [20, 201, false],
  [-1, 20, false],
  [20, -1, false],
])('a point at %i, %i of a picture of 400 by 200 lies inside it: %s', (x, y, isInside) => {
  const item = makeLabel();
  const diagram = { id: item.diagram, file: 'a.svg', title: 'Roots', description: 'Two.', drawing: '' };
  const diagrams = new Map([[item.diagram, { ...diagram, viewBox: '0 0 400 200' }]]);
  const points = item.points.map((point) => ({ ...point, x, y }));
  const found = itemRules({ ...item, points }, { diagrams, at: () => placeIn('check.yaml') });
  expect(found.map(({ code }) => code)).toEqual(isInside ? [] : points.map(() => 'outside-picture'));
});
