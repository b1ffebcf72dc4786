import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '#domain/assessment/score.ts';
import { makeMatch } from '../../makeItems.ts';
import { clozes, keyOf, labels, matches } from './arbitraries.ts';

describe('rows, points and gaps', () => {
  it('never earn less when one more of them is right', () => {
    fc.assert(
      fc.property(fc.oneof(matches, labels, clozes), fc.infiniteStream(fc.boolean()), (item, coins) => {
        const key = keyOf(item);
        const whole =
          key.type === 'match'
            ? key.pairs
            : key.type === 'label'
              ? key.names
              : key.type === 'cloze'
                ? key.gaps
                : {};
        const parts = Object.entries(whole as Record<string, string>);
        const kept = parts.filter(() => coins.next().value);
        const earned = (filled: [string, string][]) => {
          const places = Object.fromEntries(filled);
          if (item.type === 'match') return score(item, { type: 'match', pairs: places }).earned;
          if (item.type === 'label') return score(item, { type: 'label', names: places }).earned;
          return score(item, { type: 'cloze', gaps: places }).earned;
        };
        expect(earned(kept)).toBeCloseTo(kept.length / parts.length);
        for (const part of parts) expect(earned([...kept, part])).toBeGreaterThanOrEqual(earned(kept));
      }),
    );
  });

  it('earn the point for a choice that can be defended as well', () => {
    const pairs = { welcome: 'host', minutes: 'host', notes: 'keeper' };
    expect(score(makeMatch(), { type: 'match', pairs })).toEqual({
      earned: 2 / 3,
      possible: 1,
      parts: { right: 2, wrong: 1, of: 3 },
    });
  });
});
