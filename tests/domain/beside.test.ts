import { expect, test } from 'vitest';
import { placeBeside } from '#domain/beside.ts';

const view = { width: 360, height: 600 };
const box = { width: 300, height: 150 };

test('a box stands below its words, beginning where they begin', () => {
  expect(placeBeside([{ top: 100, bottom: 120, left: 20 }], { box, view })).toEqual({ top: 126, left: 20 });
});

test('a box never reaches out of the window at either side', () => {
  expect(placeBeside([{ top: 100, bottom: 120, left: 250 }], { box, view }).left).toBe(48);
  expect(placeBeside([{ top: 100, bottom: 120, left: 2 }], { box, view }).left).toBe(12);
});

test('words over two lines have the box below the second, or above the first where there is no room', () => {
  const lines = [
    { top: 100, bottom: 120, left: 40 },
    { top: 120, bottom: 140, left: 14 },
  ];
  expect(placeBeside(lines, { box, view })).toEqual({ top: 146, left: 14 });
  const low = lines.map(({ top, bottom, left }) => ({ top: top + 400, bottom: bottom + 400, left }));
  expect(placeBeside(low, { box, view })).toEqual({ top: 344, left: 40 });
});

test('where there is room on neither side, the box stands below: a reader can scroll there', () => {
  const flat = { width: 360, height: 200 };
  expect(placeBeside([{ top: 90, bottom: 110, left: 20 }], { box, view: flat }).top).toBe(116);
});
