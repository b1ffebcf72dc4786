import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  faceOf,
  isUnstarted,
  leftMs,
  lengthMs,
  noticeOf,
  ran,
  readCountdowns,
  unstarted,
  type CountdownCommand,
} from '#domain/countdown.ts';

const minute = 60_000;
const turns = [{ minutes: 8 }, { minutes: 3 }];
const start = 1_000_000;
const running = ran('countdown', unstarted, turns, start);

describe('a countdown', () => {
  it('shows the whole time until somebody starts it', () => {
    expect(leftMs(turns, unstarted, start)).toBe(8 * minute);
  });

  it('runs by the clock of the device, also while the device slept', () => {
    expect(leftMs(turns, running, start + 5 * minute)).toBe(3 * minute);
    expect(leftMs(turns, running, start + 500 * minute)).toBe(0);
  });

  it('stands while it is paused', () => {
    const paused = ran('countdown', running, turns, start + 2 * minute);
    expect(leftMs(turns, paused, start + 99 * minute)).toBe(6 * minute);
    const again = ran('countdown', paused, turns, start + 99 * minute);
    expect(leftMs(turns, again, start + 100 * minute)).toBe(5 * minute);
  });

  it('gives a minute more, from now on where the time was up', () => {
    expect(leftMs(turns, ran('minute', running, turns, start), start)).toBe(9 * minute);
    const late = ran('minute', running, turns, start + 20 * minute);
    expect(leftMs(turns, late, start + 20 * minute)).toBe(minute);
    expect(leftMs(turns, late, start + 20.5 * minute)).toBe(minute / 2);
  });

  it('goes to its next turn only when it is asked to', () => {
    const end = start + 8 * minute;
    expect(leftMs(turns, running, end + minute)).toBe(0);
    for (const command of ['countdown', 'turn'] as const) {
      const next = ran(command, running, turns, end);
      expect(next.turn).toBe(1);
      expect(leftMs(turns, next, end + minute)).toBe(2 * minute);
    }
  });

  it('has no turn after the last', () => {
    const last = ran('turn', running, turns, start);
    expect(ran('turn', last, turns, start + minute)).toEqual(last);
    expect(ran('countdown', last, turns, start + 9 * minute)).toEqual(last);
  });

  it('can begin again', () => {
    expect(isUnstarted(running)).toBe(false);
    expect(isUnstarted(ran('restart', running, turns, start))).toBe(true);
  });

  it('never shows less than nothing or more than its length, whatever is pressed', () => {
    const anyCommand = fc.constantFrom<CountdownCommand>('countdown', 'minute', 'turn', 'restart');
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCommand, fc.nat(20 * minute)), { maxLength: 12 }), (pressed) => {
        let now = start;
        let countdown = unstarted;
        for (const [command, later] of pressed) {
          now += later;
          countdown = ran(command, countdown, turns, now);
          const left = leftMs(turns, countdown, now);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(lengthMs(turns, countdown));
        }
      }),
    );
  });
});

it('the time that is left is read in minutes and seconds, an hour too, and nothing only at the end', () => {
  expect([60, 8, 1, 0.999 / 60, 0].map((left) => faceOf(left * minute))).toEqual([
    '60:00',
    '8:00',
    '1:00',
    '0:01',
    '0:00',
  ]);
});

describe('what is said on the way', () => {
  it('is half time, one minute, and the end', () => {
    const said = [8, 4.1, 4, 1.1, 1, 0.1, 0].map((left) => noticeOf(left * minute, 8 * minute));
    expect(said).toEqual([undefined, undefined, 'half', 'half', 'minute', 'minute', 'over']);
  });

  it('is less where there is little time', () => {
    expect(noticeOf(1.5 * minute, 3 * minute)).toBeUndefined();
    expect(noticeOf(30_000, minute)).toBeUndefined();
    expect(noticeOf(0, minute)).toBe('over');
  });
});

describe('countdowns that were written down', () => {
  it('are read again', () => {
    expect(readCountdowns(JSON.parse(JSON.stringify({ 4: running })))).toEqual({ 4: running });
  });

  it('are left out where they make no sense', () => {
    const wrong = { 1: null, 2: { turn: 'x', moreMs: 0, clock: {} }, 3: { turn: 0, moreMs: 0 }, 4: running };
    expect(readCountdowns(wrong)).toEqual({ 4: running });
    for (const nonsense of [null, undefined, 7, 'text', []]) expect(readCountdowns(nonsense)).toEqual({});
  });
});
