import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutRow, uncutRow } from '#domain/agenda/cuts.ts';
import {
  addDay,
  addRow,
  changeRow,
  moveRow,
  moveToDay,
  ownRow,
  placeRow,
  removeDay,
  removeRow,
} from '#domain/agenda/edit.ts';
import { endOf, layDay } from '#domain/agenda/lay.ts';
import { rowsOf, type Agenda } from '#domain/agenda/model.ts';
import { agenda, agendas, cut, day, row, rows } from './agenda.make.ts';

const ids = (one: Agenda) => one.days.map((each) => each.rows.map(({ id }) => id).join(' '));
const two = agenda(
  day([row('a', 5), row('b', 10), row('close', 5, { kind: 'close' })]),
  day([row('c', 20)], { id: 'd2' }),
);

type Edit = (one: Agenda) => Agenda;

/** Any edit that the builder offers, of any row or day that may or may not be there. */
const edits: fc.Arbitrary<Edit> = fc
  .record({
    id: fc.integer({ min: 1, max: 30 }).map((n) => `r${n}`),
    dayId: fc.integer({ min: 1, max: 4 }).map((n) => `d${n}`),
    at: fc.nat(10),
    minutes: fc.nat(200),
    draft: rows,
    way: fc.nat(8),
  })
  .map(({ id, dayId, at, minutes, draft, way }): Edit => {
    const ways: readonly Edit[] = [
      (one) => addDay(one),
      (one) => addRow(one, dayId, draft),
      (one) => moveRow(one, id, -1),
      (one) => moveRow(one, id, 1),
      (one) => moveToDay(one, id, dayId),
      (one) => placeRow(one, id, { day: dayId, at }),
      (one) => removeRow(one, id),
      (one) => changeRow(one, id, (now) => ({ ...now, minutes })),
      (one) => changeRow(one, id, cutRow),
    ];
    return ways[way] ?? ((one) => one);
  });

describe('an agenda in the hands of its trainer', () => {
  test('moves a row up and down, and stays as it is at an end', () => {
    expect(ids(moveRow(two, 'b', -1))).toEqual(['b a close', 'c']);
    expect(ids(moveRow(two, 'a', 1))).toEqual(['b a close', 'c']);
    expect(ids(moveRow(two, 'a', -1))).toEqual(['a b close', 'c']);
    expect(ids(moveRow(two, 'close', 1))).toEqual(['a b close', 'c']);
  });

  test('puts what is added or comes from another day before the close', () => {
    expect(ids(addRow(two, 'd1', ownRow))).toEqual(['a b r1 close', 'c']);
    expect(ids(moveToDay(two, 'c', 'd1'))).toEqual(['a b c close', '']);
    expect(ids(moveToDay(two, 'a', 'd2'))).toEqual(['b close', 'c a']);
  });

  test('lets a day go with its rows', () => {
    expect(ids(removeDay(two, 'd1'))).toEqual(['c']);
  });

  test('gives back the minutes of a cut to the letter, also after the row was made shorter than the cut', () => {
    expect(cutRow(row('a', 20, { cut: cut(8) })).minutes).toBe(12);
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 1, max: 100 }), (minutes, saves) => {
        const before = row('a', minutes, { cut: cut(saves) });
        expect(cutRow(before).minutes).toBeGreaterThanOrEqual(0);
        expect(uncutRow(cutRow(before))).toEqual(before);
        expect(cutRow(cutRow(before))).toEqual(cutRow(before));
      }),
    );
  });

  test('adds up, with every id once and no time before another ends, whatever is done to it', () => {
    fc.assert(
      fc.property(agendas, fc.array(edits, { maxLength: 25 }), (first, all) => {
        const last = all.reduce((now, edit) => edit(now), first);
        const every = [...rowsOf(last), ...last.days].map(({ id }) => id);
        expect(new Set(every).size).toBe(every.length);
        for (const one of last.days) {
          const laid = layDay(one);
          const waited = laid.reduce((sum, { gap, row: { lostBefore } }) => sum + gap + lostBefore, 0);
          expect(endOf(one)).toBe(one.rows.reduce((sum, { minutes }) => sum + minutes, 0) + waited);
          laid.forEach(({ startsAtMinute, row: { lostBefore }, gap }, n) =>
            expect(startsAtMinute).toBe((laid[n - 1]?.endsAtMinute ?? 0) + lostBefore + gap),
          );
        }
      }),
    );
  });

  test('keeps every row when rows are moved, wherever they go', () => {
    fc.assert(
      fc.property(agendas, fc.nat(30), fc.nat(4), fc.nat(12), (one, id, dayId, at) => {
        const next = placeRow(one, `r${id}`, { day: `d${dayId}`, at });
        const sorted = (of: Agenda) =>
          rowsOf(of)
            .map(({ id: each }) => each)
            .sort();
        expect(sorted(next)).toEqual(sorted(one));
      }),
    );
  });
});

describe('fixed points', () => {
  const start = 9 * 60;

  test('are waited for', () => {
    const [, meal] = layDay(day([row('a', 30), row('meal', 45, { fixedAt: 10 * 60 })], { startsAt: start }));
    expect(meal).toMatchObject({ startsAtMinute: 60, endsAtMinute: 105, gap: 30, lateBy: 0 });
  });

  test('are missed by what comes before', () => {
    const [, meal] = layDay(day([row('a', 75), row('meal', 45, { fixedAt: 10 * 60 })], { startsAt: start }));
    expect(meal).toMatchObject({ startsAtMinute: 75, gap: 0, lateBy: 15 });
  });

  test('say nothing while the day has no start', () => {
    const [, meal] = layDay(day([row('a', 75), row('meal', 45, { fixedAt: 10 * 60 })]));
    expect(meal).toMatchObject({ startsAtMinute: 75, gap: 0, lateBy: 0 });
  });
});
