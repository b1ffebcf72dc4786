import { expect, test } from 'vitest';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import { routeAhead } from '#domain/route-ahead.ts';
import { makeAttempt, makeRecord } from './record/makeRecord.ts';

const ids = ['power', 'mapping', 'asking'];
const outlines = ids.map((id) => ({ id, checks: [] }));
const route = {
  ...{ id: 'campaign', title: 'Campaign', href: '/en/routes/campaign/' },
  weeks: ids.map((id, n) => ({ id: `week-${n}`, title: id, lessons: [{ id, minutes: 25 }] })),
};
const ahead = (here: string, ...done: string[]) => {
  const attempts = done.map((id, n) =>
    makeAttempt({ ...draftDoneMark(id, true, { lang: 'en' }), id: `done-${id}`, counter: n + 1 }),
  );
  return routeAhead(route, outlines, { record: makeRecord({ attempts }), here });
};

test('a route goes on with the first lesson that is not done', () => {
  expect(ahead('elsewhere')).toBe('power');
  expect(ahead('elsewhere', 'power')).toBe('mapping');
});

test('the lesson that is being read is not what comes next, done or not', () => {
  expect(ahead('power')).toBe('mapping');
  expect(ahead('mapping', 'power')).toBe('asking');
});

test('a lesson that was left out is not forgotten', () => {
  expect(ahead('asking', 'mapping')).toBe('power');
});

test('nothing is ahead once all the others are done', () => {
  expect(ahead('asking', 'power', 'mapping')).toBeUndefined();
  expect(ahead('elsewhere', ...ids)).toBeUndefined();
});
