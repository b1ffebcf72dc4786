import { expect, test } from 'vitest';
import { layCases } from '#domain/case-years.ts';
import { makeCase } from '../make.ts';

const point = (year: number) => ({ id: `p${year}`, year, when: String(year), text: 'It happened.' });

test('all cases share a line of whole decades, and the last year of each is in it to its end', () => {
  const { decades, lines } = layCases([
    makeCase({ id: 'long', years: { from: 1946, to: 1965 } }),
    makeCase({ id: 'short', years: { from: 1955, to: 1955 } }),
  ]);
  expect(decades).toEqual([
    { year: 1940, at: 0 },
    { year: 1950, at: 1 / 3 },
    { year: 1960, at: 2 / 3 },
    { year: 1970, at: 1 },
  ]);
  expect(lines.map(({ case: { id }, from, to }) => [id, Math.round(from * 30), Math.round(to * 30)])).toEqual(
    [
      ['long', 6, 26],
      ['short', 15, 16],
    ],
  );
});

test('the line reaches back to a turning point before a story began', () => {
  const { decades, lines } = layCases([
    makeCase({ years: { from: 1981, to: 1989 }, timeline: [point(1975), point(1985)] }),
  ]);
  expect(decades.map(({ year }) => year)).toEqual([1970, 1980, 1990]);
  expect(lines[0]?.points).toEqual([0.25, 0.75]);
});
