import { describe, expect, it } from 'vitest';
import { questionsOfItem } from '#domain/room/question.ts';
import { tallyTables } from '#domain/room/tally.ts';
import { makeSingle, makeSort, makeTrueFalse } from '../../makeItems.ts';
import { garden, words } from './room.make.ts';

const of = (...items: Parameters<typeof questionsOfItem>[0][]) =>
  tallyTables(items.flatMap((item) => questionsOfItem(item, words)));

describe('a tally sheet', () => {
  it('puts all statements of an inventory into one grid, numbered', () => {
    const [grid, ...others] = tallyTables(garden.questions);
    expect(others).toEqual([]);
    expect(grid).toMatchObject({ kind: 'grid', title: null, isLettered: false });
    expect(grid?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(grid?.choices.map(({ text }) => text)).toEqual([
      'Never',
      'Seldom',
      'Sometimes',
      'Often',
      'Always',
    ]);
  });

  it('lists the choices of a question that has its own, and numbers through', () => {
    const sort = makeSort();
    const [single, cards] = of(makeSingle(), sort);
    expect(single).toMatchObject({ kind: 'list', title: 'Who decides?', rows: [{ number: 1 }] });
    expect(cards).toMatchObject({ kind: 'grid', title: sort.stem });
    expect(cards?.rows.map(({ text }) => text)).toEqual(sort.cards.map(({ text }) => text));
    expect(cards?.rows[0]?.number).toBe(2);
  });

  it('joins neighbouring claims, and never two items that only look alike', () => {
    expect(of(makeTrueFalse({ id: 'a', stem: 'A.' }), makeTrueFalse({ id: 'b', stem: 'B.' }))).toMatchObject([
      { kind: 'grid', rows: [{ text: 'A.' }, { text: 'B.' }] },
    ]);
    expect(of(makeSort({ id: 'x', stem: 'X?' }), makeSort({ id: 'y', stem: 'Y?' }))).toHaveLength(2);
  });

  it('has letters for choices that are too long for narrow columns', () => {
    const [buckets] = of(
      makeSort({
        buckets: [
          { id: 'a', text: 'Relationships that last' },
          { id: 'b', text: 'Work' },
        ],
      }),
    );
    expect(buckets?.isLettered).toBe(true);
  });
});
