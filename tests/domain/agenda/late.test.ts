import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitDay, late } from '#domain/agenda/late.ts';
import { endOf, layDay, overrun } from '#domain/agenda/lay.ts';
import type { AgendaDay } from '#domain/agenda/model.ts';
import { agendas, cut, day, row } from './agenda.make.ts';

const minutes = ({ rows }: AgendaDay) => rows.map((one) => one.minutes);

describe('running late', () => {
  test('changes nothing where the room is there long enough', () => {
    const plan = day([row('a', 10), row('b', 20)], { minutes: 45 });
    const { day: next, shortened, missed } = late(plan, 'b', 10);
    expect(minutes(next)).toEqual([10, 20]);
    expect(endOf(next)).toBe(40);
    expect([shortened, missed]).toEqual([[], []]);
  });

  test('makes marked cuts first, the largest saving first', () => {
    const plan = day([
      row('a', 10),
      row('b', 20, { cut: cut(5) }),
      row('c', 30, { cut: cut(12) }),
      row('d', 20),
    ]);
    const { day: next, shortened } = late(plan, 'b', 10);
    expect(minutes(next)).toEqual([10, 20, 18, 20]);
    expect(shortened).toMatchObject([{ row: { id: 'c' }, minutes: 12, how: 'cut' }]);
  });

  test('then makes all work a little shorter, each by its share, and leaves breaks and the close alone', () => {
    const plan = day([
      row('a', 40),
      row('b', 20),
      row('tea', 20, { kind: 'break' }),
      row('end', 10, { kind: 'close' }),
    ]);
    expect(minutes(late(plan, 'a', 12).day)).toEqual([32, 16, 20, 10]);
  });

  test('halves breaks last, and says what cannot be had', () => {
    const plan = day([row('a', 10), row('tea', 15, { kind: 'break' }), row('end', 5, { kind: 'close' })]);
    const { day: next, shortened, missed } = late(plan, 'a', 14);
    expect(minutes(next)).toEqual([6, 8, 5]);
    expect(shortened.map(({ how }) => how)).toEqual(['shorter', 'break']);
    expect(missed).toEqual([{ row: null, minutes: 3 }]);
  });

  test('reaches the fixed point, and takes nothing from what comes after it', () => {
    const plan = day([row('a', 60), row('meal', 30, { kind: 'break', fixedAt: 600 }), row('b', 60)], {
      startsAt: 540,
    });
    const { day: next, missed } = late(plan, 'a', 12);
    expect(minutes(next)).toEqual([48, 30, 60]);
    expect(missed).toEqual([]);
  });

  test('says by how much a fixed point is missed', () => {
    const plan = day([row('a', 10), row('meal', 30, { kind: 'break', fixedAt: 550 })], {
      startsAt: 540,
      minutes: 60,
    });
    expect(late(plan, 'a', 10).missed).toMatchObject([{ row: { id: 'meal' }, minutes: 6 }]);
  });

  test('adds to what was lost before', () => {
    const plan = day([row('a', 10), row('b', 60)]);
    const twice = late(late(plan, 'b', 5).day, 'b', 5).day;
    expect(twice.rows[1]).toMatchObject({ lostBefore: 10, minutes: 50 });
    expect(endOf(twice)).toBe(70);
  });

  test('never changes what is past, never adds minutes, keeps the order, and ends in time when it says so', () => {
    fc.assert(
      fc.property(agendas, fc.nat(7), fc.nat(60), ({ days: [plan] }, n, behindBy) => {
        const next = plan?.rows[n];
        if (!plan || !next) return;
        const { day: fitted, shortened, missed } = late(plan, next.id, behindBy);
        expect(fitted.rows.slice(0, n)).toEqual(plan.rows.slice(0, n));
        expect(layDay(fitted).slice(0, n)).toEqual(layDay(plan).slice(0, n));
        expect(fitted.rows.map(({ id }) => id)).toEqual(plan.rows.map(({ id }) => id));
        fitted.rows.forEach((one, at) => {
          expect(one.minutes).toBeLessThanOrEqual(plan.rows[at]?.minutes ?? 0);
          expect(one.fixedAt).toBe(plan.rows[at]?.fixedAt);
          if (one.kind === 'close' && one.cut?.taken == null)
            expect(one.minutes).toBe(plan.rows[at]?.minutes);
        });
        const lost = shortened.reduce((sum, each) => sum + each.minutes, 0);
        const sum = (of: AgendaDay) => of.rows.reduce((all, one) => all + one.minutes, 0);
        expect(sum(fitted)).toBe(sum(plan) - lost);
        if (missed.length > 0) return;
        expect(overrun(fitted)).toBe(0);
        for (const { lateBy } of layDay(fitted).slice(n)) expect(lateBy).toBe(0);
      }),
    );
  });
});

describe('fitting a day', () => {
  test('makes two hundred and ten minutes one hundred and fifty', () => {
    const plan = day(
      [
        row('a', 60),
        row('tea', 15, { kind: 'break' }),
        row('b', 70),
        row('c', 60, { cut: cut(20) }),
        row('end', 5, { kind: 'close' }),
      ],
      { minutes: 150 },
    );
    const { day: next, missed } = fitDay(plan);
    expect(missed).toEqual([]);
    expect(endOf(next)).toBe(150);
    expect(next.rows.at(-1)?.minutes).toBe(5);
    expect(next.rows[1]?.minutes).toBe(15);
  });

  test('of nothing is nothing', () => {
    expect(fitDay(day([]))).toMatchObject({ shortened: [], missed: [] });
  });
});
