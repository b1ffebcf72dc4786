import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figuresOf, judged, type QueryGroups } from '#domain/search/quality.ts';

const groups = parse(readFileSync('tests/search/queries.yaml', 'utf8')) as QueryGroups;
const queries = Object.values(groups).flatMap(({ tune, report }) => [...tune, ...report]);

describe('the queries', () => {
  test('are many, and none is asked twice', () => {
    const asked = queries.map(({ query }) => query.toLowerCase());
    expect(asked.length).toBeGreaterThanOrEqual(150);
    expect(asked.filter((query, at) => asked.indexOf(query) !== at)).toEqual([]);
  });

  test('of each group at least a quarter are kept to report, and fifty questions', () => {
    for (const { tune, report } of Object.values(groups))
      expect(report.length * 4).toBeGreaterThanOrEqual(tune.length + report.length);
    expect(groups['question']?.report.length).toBeGreaterThanOrEqual(50);
  });
});

describe('an answer', () => {
  const query = { query: 'one to one', one: ['/one/', '/talk/'], ten: ['/lesson/'] };

  test('is right at the first place with any of the pages named for it', () => {
    expect(judged(query, ['/talk/', '/lesson/'])).toMatchObject({
      isFirst: true,
      isInThree: true,
      isInTen: true,
      reciprocal: 1,
    });
  });

  test('that comes second counts half, and is among the first three', () => {
    expect(judged(query, ['/other/', '/one/'])).toMatchObject({
      isFirst: false,
      isInThree: true,
      isInTen: false,
      reciprocal: 0.5,
    });
  });

  test('must hold every page that belongs among the first three', () => {
    const strict = { ...query, three: ['/one/', '/talk/'] };
    expect(judged(strict, ['/one/', '/a/', '/b/', '/talk/']).isInThree).toBe(false);
    expect(judged(strict, ['/one/', '/a/', '/talk/']).isInThree).toBe(true);
  });

  test('below the tenth place does not count', () => {
    const far = [...Array.from({ length: 10 }, (_, n) => `/${n}/`), '/one/'];
    expect(judged(query, far)).toMatchObject({ reciprocal: 0, isInThree: false });
  });
});

test('figures are means over the answers', () => {
  const query = { query: 'base', one: ['/base/'] };
  const answers = [judged(query, ['/base/']), judged(query, ['/x/', '/base/']), judged(query, [])];
  expect(figuresOf(answers)).toEqual({
    queries: 3,
    successAt1: 1 / 3,
    successAt3: 2 / 3,
    successAt10: 2 / 3,
    meanReciprocalRank: 0.5,
  });
});
