import { describe, expect, it } from 'vitest';
import { moved, readBegun, sinceMs } from '#domain/segment-clock.ts';

const minute = 60_000;

describe('the clock of a segment', () => {
  const first = moved({}, { from: 0, to: 0 }, 0);
  const second = moved(first, { from: 0, to: 1 }, 5 * minute);

  it('begins when the segment is shown', () => {
    expect(sinceMs(first, 0, 4 * minute)).toBe(4 * minute);
    expect(sinceMs(second, 1, 7 * minute)).toBe(2 * minute);
  });

  it('goes on when somebody steps back for a moment and returns', () => {
    const back = moved(second, { from: 1, to: 0 }, 8 * minute);
    const again = moved(back, { from: 0, to: 1 }, 8 * minute + 5000);
    expect(sinceMs(again, 1, 9 * minute)).toBe(4 * minute);
  });

  it('does not begin with a glance ahead', () => {
    const ahead = moved(second, { from: 1, to: 2 }, 6 * minute);
    const back = moved(ahead, { from: 2, to: 1 }, 6 * minute + 3000);
    const later = moved(back, { from: 1, to: 2 }, 20 * minute);
    expect(sinceMs(later, 2, 21 * minute)).toBe(minute);
  });

  it('stands at zero for a segment that was never begun', () => {
    expect(sinceMs({}, 3, 9 * minute)).toBe(0);
  });

  it('survives being written down, and anything else is nothing', () => {
    expect(readBegun(JSON.stringify(second))).toEqual(second);
    for (const text of [null, '', 'x', '7', 'null', '{"1":"x"}'])
      expect(readBegun(text), String(text)).toEqual({});
  });
});
