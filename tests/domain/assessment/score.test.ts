import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRun, moveStep } from '#domain/assessment/order.ts';
import { outcomeOf, score } from '#domain/assessment/score.ts';
import type { ScoredItem } from '#domain/assessment/response.ts';
import { makeMulti, makeOrder, makeSort, makeTrueFalse } from '../../makeItems.ts';
import { answeredItems, keyOf, multis, orders, sorts } from './arbitraries.ts';

const share = (item: ScoredItem, response: Parameters<typeof score>[1]) => {
  const { earned, possible } = score(item, response);
  return earned / possible;
};

describe('score, whatever the item', () => {
  it('lies between nothing and everything', () => {
    fc.assert(
      fc.property(answeredItems, ({ item, response }) => {
        expect(share(item, response)).toBeGreaterThanOrEqual(0);
        expect(share(item, response)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is full for the key, and only then is the outcome "right"', () => {
    fc.assert(
      fc.property(answeredItems, ({ item, response }) => {
        expect(share(item, keyOf(item))).toBe(1);
        expect(outcomeOf(item, keyOf(item))).toBe('right');
        if (share(item, response) < 1) expect(outcomeOf(item, response)).not.toBe('right');
      }),
    );
  });

  it('does not change when options, cards or buckets stand in another order', () => {
    fc.assert(
      fc.property(answeredItems, fc.nat(), ({ item, response }, turn) => {
        const turned = turnRound(item, turn);
        expect(score(turned, response)).toEqual(score(item, response));
      }),
    );
  });

  it('refuses a response of another type: that is our mistake', () => {
    expect(() => score(makeTrueFalse(), { type: 'single', option: 'a' })).toThrow('mobilizing-is-bad');
  });
});

describe('score of multi', () => {
  it('never falls when a right option is added', () => {
    fc.assert(
      fc.property(multis, fc.nat(), (item, pick) => {
        for (const options of choices(item, pick)) {
          const missing = item.key.find((id) => !options.includes(id));
          if (missing === undefined) continue;
          expect(share(item, { type: 'multi', options: [...options, missing] })).toBeGreaterThanOrEqual(
            share(item, { type: 'multi', options }),
          );
        }
      }),
    );
  });

  it('never rises when a wrong option is added', () => {
    fc.assert(
      fc.property(multis, fc.nat(), (item, pick) => {
        for (const options of choices(item, pick)) {
          const extra = item.options.find(({ id }) => !item.key.includes(id) && !options.includes(id));
          if (!extra) continue;
          expect(share(item, { type: 'multi', options: [...options, extra.id] })).toBeLessThanOrEqual(
            share(item, { type: 'multi', options }),
          );
        }
      }),
    );
  });

  it('takes a share for each wrong option, and stops at nothing', () => {
    const item = makeMulti();
    const worth = (...options: string[]) => score(item, { type: 'multi', options }).earned;
    expect(worth('new-leaders')).toBe(0.5);
    expect(worth('new-leaders', 'members-decide', 'many-likes')).toBe(0.5);
    expect(worth('new-leaders', 'many-likes', 'big-list')).toBe(0);
  });

  it('gives all or nothing where the author wants that, and still says that a part was found', () => {
    const item = makeMulti({ partial: 'all' });
    expect(score(item, { type: 'multi', options: ['new-leaders'] }).earned).toBe(0);
    expect(outcomeOf(item, { type: 'multi', options: ['new-leaders'] })).toBe('partly');
  });
});

describe('score of sort', () => {
  it('never falls when one more card is placed right', () => {
    fc.assert(
      fc.property(sorts, fc.nat(), (item, seed) => {
        const places = Object.fromEntries(
          item.cards.map(({ id }, n) => [id, item.buckets[(seed + n) % item.buckets.length]?.id ?? '']),
        );
        for (const { id, key } of item.cards) {
          expect(share(item, { type: 'sort', places: { ...places, [id]: key } })).toBeGreaterThanOrEqual(
            share(item, { type: 'sort', places }),
          );
        }
      }),
    );
  });

  it('gives the point to a bucket that can be defended as well', () => {
    const item = makeSort();
    const places = { 'one-on-one': 'organizing', rally: 'organizing', 'food-bank': 'mobilizing' };
    expect(score(item, { type: 'sort', places })).toEqual({
      earned: 2 / 3,
      possible: 1,
      parts: { right: 2, wrong: 1, of: 3 },
    });
  });
});

describe('score of order', () => {
  it('counts right neighbours, wherever the run stands', () => {
    const item = makeOrder();
    expect(score(item, { type: 'order', steps: ['vision', 'ask', 'greeting', 'listening'] }).parts).toEqual({
      right: 2,
      wrong: 1,
      of: 3,
    });
    expect(score(item, { type: 'order', steps: ['ask', 'vision', 'listening', 'greeting'] }).earned).toBe(0);
  });

  it('finds the longest run, the first of equals, and none where no two neighbours are right', () => {
    const item = makeOrder();
    const run = (...steps: string[]) => longestRun(item, { type: 'order', steps });
    expect(run('ask', 'greeting', 'listening', 'vision')).toEqual(['greeting', 'listening', 'vision']);
    expect(run('vision', 'ask', 'greeting', 'listening')).toEqual(['vision', 'ask']);
    expect(run('ask', 'vision', 'listening', 'greeting')).toEqual([]);
  });

  it('says "I don’t know yet" is neither right nor wrong', () => {
    expect(outcomeOf(makeOrder(), { type: 'order', steps: 'idk' })).toBe('unsure');
  });

  it('moves a step without losing one', () => {
    fc.assert(
      fc.property(orders, fc.nat(7), fc.integer({ min: -2, max: 9 }), (item, from, to) => {
        const steps = item.steps.map(({ id }) => id);
        const moved = moveStep(steps, steps[from % steps.length] ?? '', to);
        expect([...moved].sort()).toEqual([...steps].sort());
        expect(moved.indexOf(steps[from % steps.length] ?? '')).toBe(
          Math.min(Math.max(to, 0), steps.length - 1),
        );
      }),
    );
  });
});

function turnRound(item: ScoredItem, turn: number): ScoredItem {
  const turned = <T>(list: readonly T[]) =>
    [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)].reverse();
  switch (item.type) {
    case 'single':
    case 'multi':
      return { ...item, options: turned(item.options) };
    case 'sort':
      return { ...item, cards: turned(item.cards), buckets: turned(item.buckets) };
    case 'cloze':
      return { ...item, gaps: turned(item.gaps) };
    case 'match':
      return { ...item, choices: turned(item.choices), rows: turned(item.rows) };
    case 'label':
      return { ...item, labels: turned(item.labels), points: turned(item.points) };
    case 'short':
      return { ...item, accept: turned(item.accept) };
    case 'truefalse':
    case 'order':
    case 'estimate':
      return item;
  }
}

/** A few choices among the options: those whose bit is set. */
function choices(item: { options: readonly { id: string }[] }, pick: number): string[][] {
  return [0, 1, 2].map((more) => item.options.filter((_, n) => ((pick + more) >> n) & 1).map(({ id }) => id));
}
