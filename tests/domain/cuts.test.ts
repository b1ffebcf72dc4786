import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceFor, cutsOf, type MarkedCut } from '#domain/cuts.ts';
import { shelfOf } from '#domain/library.ts';
import { readContent } from '#load/read.ts';

const cut = (segment: number, saves: number, session = 0): MarkedCut => ({
  session,
  segment,
  title: `Part ${segment}`,
  what: 'Leave it out.',
  saves,
});
const savesOf = (cuts: readonly MarkedCut[]) => cuts.map(({ saves }) => saves);

it('the marked cuts of a workshop stand with the row that they belong to', () => {
  const workshop = shelfOf(readContent('tests/fixtures/curriculum').library, 'en').workshop.get('first-dig');
  if (!workshop) throw new Error('the fixture has a workshop');
  expect(cutsOf(workshop.data)).toEqual([
    {
      session: 0,
      segment: 1,
      title: 'Roots, and the bed on paper',
      what: 'Leave out the second drawing.',
      saves: 5,
    },
  ]);
});

describe('whoever runs late is told', () => {
  const cuts = [cut(1, 3), cut(2, 5), cut(4, 10), cut(6, 4, 1)];
  const at = { session: 0, segment: 1 };

  it('the next marked cut that is enough', () => {
    expect(adviceFor(cuts, at, 2)).toEqual({ cuts: [cut(1, 3)], missing: 0 });
    expect(adviceFor(cuts, at, 4)).toEqual({ cuts: [cut(2, 5)], missing: 0 });
  });

  it('no cut in a part that is over, and none in another session', () => {
    expect(adviceFor(cuts, { session: 0, segment: 3 }, 4).cuts).toEqual([cut(4, 10)]);
    expect(adviceFor(cuts, { session: 0, segment: 5 }, 4)).toEqual({ cuts: [], missing: 4 });
    expect(adviceFor(cuts, { session: 1, segment: 5 }, 4).cuts).toEqual([cut(6, 4, 1)]);
  });

  it('several cuts where none is enough alone, as few as can be, in the order of the agenda', () => {
    expect(adviceFor(cuts, at, 13)).toEqual({ cuts: [cut(2, 5), cut(4, 10)], missing: 0 });
  });

  it('how many minutes are missing where all cuts together are not enough', () => {
    expect(adviceFor(cuts, at, 20)).toEqual({ cuts: [cut(1, 3), cut(2, 5), cut(4, 10)], missing: 2 });
  });

  it('cuts that save what is missing, or all there are', () => {
    const anyCuts = fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 20 })), { maxLength: 6 });
    fc.assert(
      fc.property(anyCuts, fc.integer({ min: 1, max: 60 }), (pairs, minutes) => {
        const all = pairs.map(([segment, saves]) => cut(segment, saves));
        const { cuts: made, missing } = adviceFor(all, { session: 0, segment: 0 }, minutes);
        const saved = savesOf(made).reduce((sum, n) => sum + n, 0);
        expect(missing).toBe(Math.max(0, minutes - saved));
        if (missing > 0) expect(made).toHaveLength(all.length);
      }),
    );
  });
});
