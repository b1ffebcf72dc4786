import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/room/answers.ts';
import { pairsOf } from '#domain/room/pairs.ts';
import { poolOf, poolsOf } from '#domain/room/pool.ts';
import type { RoomOccasion } from '#domain/room/code.ts';
import { spreadOf } from '#domain/room/spread.ts';
import { makePoll } from '../../makeOpenItems.ts';
import { garden, makeEntry, makeRoom, quizInstrument } from './room.make.ts';

const scale = ['never', 'seldom', 'sometimes', 'often', 'always'];

/** Three answers about ties and three about growth, all the same: a score of 25 for each place. */
function depth(place: number): Answers {
  const ids = ['ties-1', 'ties-2', 'ties-3', 'growth-1', 'growth-2', 'growth-3'];
  return Object.fromEntries(ids.map((id) => [id, [scale[place] ?? '']]));
}

const codes = (places: readonly number[], occasion: RoomOccasion = 'other') =>
  places.map((place, mark) => makeEntry({ mark, answers: depth(place), occasion }));

describe('the pool of a room', () => {
  it('counts each choice, "don\'t know" and skipped apart', () => {
    const entries = [
      ...codes([4, 4, 3, 0]),
      makeEntry({ mark: 8, answers: { 'ties-1': 'unknown' } }),
      makeEntry({ mark: 9, answers: {} }),
    ];
    const { codes: n, questions } = poolOf(makeRoom({ entries }), garden, 'other');
    expect(n).toBe(6);
    expect(questions[0]).toMatchObject({
      people: 6,
      isHidden: false,
      counts: [1, 0, 0, 1, 2],
      unknown: 1,
      skipped: 1,
      spread: { n: 4, median: 3.5 },
    });
  });

  it('gives the median and the quartiles of each dimension and facet, as worked out by hand', () => {
    // Scores 0, 25, 50, 75, 100 and 100: the middle lies between 50 and 75; a quarter of the way is 31.25.
    const pool = poolOf(makeRoom({ entries: codes([0, 1, 2, 3, 4, 4]) }), garden, 'other');
    expect(pool.parts.find(({ id }) => id === 'depth')).toEqual({
      id: 'depth',
      title: 'Depth',
      people: 6,
      isHidden: false,
      spread: { n: 6, median: 62.5, lower: 31.25, upper: 93.75 },
    });
    expect(pool.parts.map(({ id }) => id)).toEqual(['depth', 'ties', 'growth', 'breadth', 'reach', 'speed']);
    expect(pool.parts.find(({ id }) => id === 'breadth')).toMatchObject({ people: 0, isHidden: true });
  });

  it('shows nothing of a number with fewer than five people behind it, or another least that was set', () => {
    const four = makeRoom({ entries: codes([4, 4, 4, 4]) });
    const hidden = poolOf(four, garden, 'other');
    expect(hidden.questions[0]).toMatchObject({
      people: 4,
      isHidden: true,
      counts: [0, 0, 0, 0, 0],
      spread: null,
    });
    expect(hidden.parts[0]).toMatchObject({ people: 4, isHidden: true, spread: null });
    expect(poolOf({ ...four, hideBelow: 3 }, garden, 'other').questions[0]?.counts).toEqual([0, 0, 0, 0, 4]);
  });

  it('adds hands to codes, and knows who raised none', () => {
    const hands = {
      kind: 'hands' as const,
      instrument: garden.key,
      occasion: 'other' as const,
      question: 'ties-1',
      counts: { often: 3, always: 2 },
      unknown: 1,
      people: 8,
    };
    const { questions } = poolOf(makeRoom({ entries: [...codes([4]), hands] }), garden, 'other');
    expect(questions[0]).toMatchObject({ people: 9, counts: [0, 0, 0, 3, 3], unknown: 1, skipped: 2 });
    expect(questions[1]).toMatchObject({ people: 1, isHidden: true });
  });

  it('keeps occasions and instruments apart', () => {
    const poll = quizInstrument({ id: 'opening', items: [makePoll()] });
    const entries = [
      ...codes([1, 1, 1, 1, 1], 'before'),
      ...codes([3, 3, 3, 3, 3], 'after'),
      makeEntry({ mark: 1, instrument: poll, answers: { 'who-came': ['asked'] } }),
    ];
    const room = makeRoom({ entries });
    expect(poolsOf(room, garden).map(({ occasion, codes: n }) => [occasion, n])).toEqual([
      ['before', 5],
      ['after', 5],
    ]);
    expect(poolsOf(room, poll)).toMatchObject([{ occasion: 'other', codes: 1, parts: [] }]);
  });
});

describe('before and after', () => {
  it('pairs codes by their mark and says how many moved which way', () => {
    const entries = [...codes([1, 1, 1, 2, 3, 0], 'before'), ...codes([2, 3, 1, 1, 4], 'after')];
    const pairs = pairsOf(makeRoom({ entries }), garden);
    expect(pairs).toMatchObject({ people: 5, alone: 1 });
    expect(pairs.parts[0]).toMatchObject({
      id: 'depth',
      people: 5,
      up: 3,
      same: 1,
      down: 1,
      spread: { median: 25, lower: 0, upper: 25 },
    });
    expect(pairs.questions[0]).toMatchObject({
      id: 'ties-1',
      up: 3,
      same: 1,
      down: 1,
      spread: { median: 1 },
    });
  });

  it('hides what fewer than five pairs say, and pairs no mark that two people have', () => {
    const entries = [...codes([1, 1, 1, 1], 'before'), ...codes([2, 2, 2, 2], 'after')];
    expect(pairsOf(makeRoom({ entries }), garden).parts[0]).toEqual({
      id: 'depth',
      title: 'Depth',
      people: 4,
      isHidden: true,
      up: 0,
      same: 0,
      down: 0,
      spread: null,
    });
    const twin = makeEntry({ mark: 0, answers: depth(4), occasion: 'after' });
    expect(pairsOf(makeRoom({ entries: [...entries, twin] }), garden)).toMatchObject({ people: 3, alone: 3 });
  });
});

describe('a spread', () => {
  it('is what a spreadsheet says', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([7])).toEqual({ n: 1, median: 7, lower: 7, upper: 7 });
    expect(spreadOf([4, 1, 3, 2])).toEqual({ n: 4, median: 2.5, lower: 1.75, upper: 3.25 });
  });
});
