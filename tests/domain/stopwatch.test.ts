import { describe, expect, it } from 'vitest';
import { clockFace, elapsedMs, readClock, toggled, zero } from '#domain/stopwatch.ts';

describe('the stopwatch', () => {
  it('counts only while it runs', () => {
    const started = toggled(zero, 1_000);
    expect(elapsedMs(started, 61_000)).toBe(60_000);
    const paused = toggled(started, 61_000);
    expect(elapsedMs(paused, 999_000)).toBe(60_000);
    expect(elapsedMs(toggled(paused, 999_000), 1_000_000)).toBe(61_000);
  });

  it('goes on after it was written down and read again', () => {
    const started = toggled(zero, 1_000);
    expect(elapsedMs(readClock(JSON.stringify(started)), 31_000)).toBe(30_000);
    expect(readClock(JSON.stringify(zero))).toEqual(zero);
  });

  it('stands at zero when it cannot be read', () => {
    for (const text of [null, '', '{', 'null', '[]', '{"beforeMs":"long"}', '{"beforeMs":-5}'])
      expect(readClock(text), String(text)).toEqual(zero);
  });

  it('is never negative when the device sets its clock back', () => {
    expect(elapsedMs(toggled(zero, 5_000), 1_000)).toBe(0);
  });

  it('shows minutes and seconds, and hours only when they are needed', () => {
    expect([0, 65_000, 3_599_999, 3_600_000, 3_845_000].map(clockFace)).toEqual([
      '0:00',
      '1:05',
      '59:59',
      '1:00:00',
      '1:04:05',
    ]);
  });
});
