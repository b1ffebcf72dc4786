import { describe, expect, test } from 'vitest';
import { findingsOf } from '#domain/agenda/findings.ts';
import type { AgendaDay } from '#domain/agenda/model.ts';
import { agenda, cut, day, row } from './agenda.make.ts';

const end = row('end', 5, { kind: 'close' });
const tea = row('tea', 15, { kind: 'break' });
const seen = (one: AgendaDay, people: number | null = null) => findingsOf({ ...agenda(one), people });
const codes = (one: AgendaDay, people?: number) => seen(one, people).map(({ code }) => code);

describe('the checks of an agenda', () => {
  test('see nothing in a day that fits and ends with a close, and nothing in an empty one', () => {
    expect(seen(day([row('a', 60), tea, row('b', 60), end]))).toEqual([]);
    expect(seen(day([], { minutes: 0 }))).toEqual([]);
  });

  test('say how much too long a day is, with the cuts that are enough, the largest first', () => {
    const plan = day(
      [row('a', 30, { cut: cut(5) }), row('b', 30, { cut: cut(15) }), row('c', 20, { cut: cut(8) }), end],
      {
        minutes: 65,
      },
    );
    const [finding] = seen(plan);
    expect(finding).toMatchObject({ code: 'tooLong', values: { n: 20 }, at: 'd1-minutes', lacking: 0 });
    expect(finding?.cuts?.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('say what is lacking when all cuts are not enough, and offer no cut twice', () => {
    const plan = day([row('a', 30, { cut: cut(5) }), row('b', 20, { cut: cut(10, 10) }), end], {
      minutes: 40,
    });
    const [finding] = seen(plan);
    expect(finding?.cuts?.map(({ id }) => id)).toEqual(['a']);
    expect(finding).toMatchObject({ values: { n: 15 }, lacking: 10 });
  });

  test('offer for a missed fixed point only cuts before it, and for the end none that only makes a hole', () => {
    const rows = [
      row('a', 70, { cut: cut(10) }),
      row('meal', 30, { kind: 'break', fixedAt: 600 }),
      row('b', 60, { cut: cut(20) }),
      end,
    ];
    const missed = seen(day(rows, { startsAt: 540 })).find(({ code }) => code === 'missed');
    expect(missed).toMatchObject({ values: { row: 'meal', n: 10 }, lacking: 0 });
    expect(missed?.cuts?.map(({ id }) => id)).toEqual(['a']);
    const met = rows.map((one) => (one.id === 'a' ? { ...one, minutes: 60 } : one));
    const long = seen(day(met, { startsAt: 540, minutes: 140 })).find(({ code }) => code === 'tooLong');
    expect(long?.cuts?.map(({ id }) => id)).toEqual(['b']);
  });

  test('see a hole before a fixed point', () => {
    const plan = day([row('a', 30), row('guest', 30, { fixedAt: 600 }), end], { startsAt: 540, minutes: 95 });
    expect(seen(plan)).toMatchObject([{ code: 'gap', values: { row: 'guest', n: 30 } }]);
  });

  test('see a sitting of more than 100 minutes, which a break ends', () => {
    expect(codes(day([row('a', 60), row('b', 36), end]))).toEqual(['sitting']);
    expect(codes(day([row('a', 60), row('b', 35), end]))).toEqual([]);
  });

  test('see one trainer in front for more than an hour', () => {
    const led = (lead: 'first' | 'second') => [row('a', 40, { lead }), row('b', 30, { lead })];
    expect(codes(day([...led('first'), end]))).toEqual(['firstLeads']);
    expect(codes(day([...led('second'), end]))).toEqual(['secondLeads']);
    expect(codes(day([row('a', 40, { lead: 'first' }), tea, row('b', 30, { lead: 'first' }), end]))).toEqual(
      [],
    );
  });

  test('see a group that is too small or too large for an activity', () => {
    const plan = day([row('a', 30, { group: { from: 4, to: 12 } }), end]);
    expect(codes(plan, 3)).toEqual(['small']);
    expect(codes(plan, 13)).toEqual(['large']);
    expect([codes(plan, 4), codes(plan, 12), codes(plan)]).toEqual([[], [], []]);
  });

  test('name rows that work with the same sizes together', () => {
    const group = { from: 4, to: 12 };
    const plan = day([
      row('a', 30, { group }),
      row('b', 9, { group: { from: 2, to: 40 } }),
      row('c', 9, { group }),
      end,
    ]);
    expect(seen(plan, 20)).toMatchObject([{ code: 'large', values: { rows: '“a”, “c”' }, at: 'a' }]);
  });

  test('see a day without a close at its end, food afterwards or not', () => {
    expect(codes(day([row('a', 30), end, row('b', 10)]))).toEqual(['noClose']);
    expect(codes(day([row('a', 30), end, tea]))).toEqual([]);
  });
});
