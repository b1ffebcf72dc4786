import { describe, expect, it } from 'vitest';
import { positionOf } from '#domain/assessment/inventory/position.ts';
import { profileOf } from '#domain/assessment/inventory/profile.ts';
import { gapOf, strengthsOf } from '#domain/assessment/inventory/reading.ts';
import { statementsOf, type Rating, type Ratings } from '#domain/assessment/inventory/statements.ts';
import { long, makeFacet, makeInventory, short } from './inventory.make.ts';

const inventory = makeInventory();

/** The same rating for three statements of each named facet. */
function rate(ratings: Record<string, Rating>): Ratings {
  return Object.fromEntries(
    Object.entries(ratings).flatMap(([facet, rating]) =>
      [1, 2, 3].map((n) => [`${facet}-${n}`, rating] as const),
    ),
  );
}

function facet(ratings: Ratings, id: string) {
  return profileOf(inventory, long, ratings)
    .dimensions.flatMap(({ facets }) => facets)
    .find((one) => one.id === id);
}

function dimension(ratings: Ratings, id: string) {
  return profileOf(inventory, long, ratings).dimensions.find((one) => one.id === id);
}

describe('statementsOf', () => {
  it('asks all statements unless the form names some, in the order of the form', () => {
    expect(statementsOf(inventory, long)).toHaveLength(12);
    const turned = { ...short, items: ['speed-1', 'ties-1', 'gone-9'] };
    expect(statementsOf(inventory, turned).map(({ id }) => id)).toEqual(['speed-1', 'ties-1']);
  });
});

describe('profileOf', () => {
  it('maps the mean of the answered statements to 0 to 100', () => {
    expect(facet({ 'ties-1': 4, 'ties-2': 3, 'ties-3': 2 }, 'ties')).toMatchObject({
      score: 75,
      points: [4, 3, 2],
      answered: 3,
    });
    expect(facet({ 'ties-1': 4, 'ties-2': 3 }, 'ties')).toMatchObject({ score: 87.5, answered: 2 });
  });

  it('turns a reversed statement round', () => {
    expect(facet({ 'reach-1': 4, 'reach-2': 0, 'reach-3': 4 }, 'reach')).toMatchObject({
      score: 100,
      points: [4, 4, 4],
    });
  });

  it('gives no score and no band when fewer than minAnswered were rated', () => {
    expect(facet({ 'ties-1': 4 }, 'ties')).toMatchObject({ score: null, band: null, answered: 1 });
  });

  it('asks no more answers of a facet than the form has statements', () => {
    const profile = profileOf(inventory, short, { 'ties-1': 3, 'growth-1': 1 });
    expect(profile.dimensions[0]).toMatchObject({
      score: 50,
      asked: 2,
      facets: [{ score: 75 }, { score: 25 }],
    });
  });

  it('leaves "don’t know" out of the mean and counts it', () => {
    expect(facet({ 'ties-1': 'unknown', 'ties-2': 2, 'ties-3': 4 }, 'ties')).toMatchObject({
      score: 75,
      answered: 2,
      unknown: 1,
    });
    expect(profileOf(inventory, long, rate({ ties: 'unknown', speed: 'unknown' }))).toMatchObject({
      unknown: 6,
      answered: 0,
      asked: 12,
    });
  });

  it('counts each answered statement of a dimension once, whatever its facet', () => {
    expect(dimension({ ...rate({ ties: 4 }), 'growth-1': 0 }, 'depth')).toMatchObject({
      score: 75,
      answered: 4,
    });
  });

  it('gives a dimension a score once half of its facets have one', () => {
    expect(dimension({ 'ties-1': 4, 'growth-1': 4 }, 'depth')?.score).toBeNull();
    expect(dimension(rate({ ties: 4 }), 'depth')?.score).toBe(100);
  });

  it('gives a dimension of four facets no score from one of them', () => {
    const facets = ['ties', 'growth', 'say', 'staying'].map((id) => makeFacet(id));
    const [depth] = inventory.dimensions;
    if (!depth) throw new Error('no dimension');
    const scoreOf = (ratings: Ratings) =>
      profileOf(makeInventory({ dimensions: [{ ...depth, facets }] }), long, ratings).dimensions[0]?.score;
    expect(scoreOf(rate({ ties: 4 }))).toBeNull();
    expect(scoreOf(rate({ ties: 4, say: 2 }))).toBe(75);
  });

  it('reads a third as 33, also where a band ends there', () => {
    const bands = [
      { id: 'third', upTo: 33, title: 'A third', text: 'Up to a third.' },
      { id: 'more', upTo: 100, title: 'More', text: 'More than a third.' },
    ];
    const thirds = makeInventory({ dimensions: inventory.dimensions.map((one) => ({ ...one, bands })) });
    const ratings = { 'ties-1': 1, 'ties-2': 1, 'ties-3': 2 };
    expect(profileOf(thirds, long, ratings).dimensions[0]?.facets[0]?.band?.id).toBe('third');
  });

  it('puts a score in the band of the whole number that people read', () => {
    const third = { 'ties-1': 1, 'ties-2': 1, 'ties-3': 3, 'growth-1': 1, 'growth-2': 1, 'growth-3': 2 };
    expect(facet(third, 'ties')).toMatchObject({ band: { id: 'shoot' } });
    expect(dimension(third, 'depth')).toMatchObject({ score: 37.5, band: { id: 'seed' } });
    expect(facet(rate({ ties: 4 }), 'ties')).toMatchObject({ band: { id: 'tree' } });
  });

  it('takes no notice of ratings off the scale or of statements it does not know', () => {
    expect(facet({ 'ties-1': 9, 'ties-2': 1.5, 'ties-3': -1 }, 'ties')).toMatchObject({
      score: null,
      answered: 0,
    });
    expect(profileOf(inventory, long, { elsewhere: 4 })).toMatchObject({ answered: 0 });
  });

  it('leaves out what the form does not ask about', () => {
    const profile = profileOf(
      inventory,
      { ...short, items: ['ties-1', 'ties-2'] },
      { 'ties-1': 4, 'ties-2': 4 },
    );
    expect(profile.dimensions.map(({ id }) => id)).toEqual(['depth']);
    expect(profile.dimensions[0]?.facets.map(({ id }) => id)).toEqual(['ties']);
  });
});

describe('positionOf', () => {
  const positionAt = (ratings: Ratings) => positionOf(inventory, profileOf(inventory, long, ratings))?.id;

  it('reads both dimensions together, first match first', () => {
    expect(positionAt({ ...rate({ ties: 4, growth: 4, reach: 4, speed: 4 }), 'reach-2': 0 })).toBe('both');
    expect(positionAt(rate({ ties: 2, growth: 2, reach: 2, speed: 2 }))).toBe('mid');
    expect(positionAt(rate({ ties: 4, growth: 4, speed: 0 }))).toBe('deep');
    expect(positionAt(rate({ ties: 0, speed: 0 }))).toBe('else');
  });

  it('holds 40 and 60 for the middle', () => {
    const edge = (score: number) => {
      const profile = profileOf(inventory, long, {});
      return positionOf(inventory, {
        ...profile,
        dimensions: profile.dimensions.map((one) => ({ ...one, score })),
      })?.id;
    };
    expect([39.4, 39.6, 40, 60, 60.4, 60.6].map(edge)).toEqual(['else', 'mid', 'mid', 'mid', 'mid', 'both']);
  });

  it('says nothing while a dimension has no score', () => {
    expect(positionAt(rate({ ties: 4, growth: 4 }))).toBeUndefined();
  });
});

describe('gapOf and strengthsOf', () => {
  const readingOf = (ratings: Ratings) => {
    const profile = profileOf(inventory, long, ratings);
    return {
      gap: gapOf(inventory, profile)?.facet.id,
      strengths: strengthsOf(inventory, profile).map(({ facet: one }) => one.id),
    };
  };

  it('finds the lowest facet of the lower dimension, even when the other dimension has a lower facet', () => {
    expect(readingOf(rate({ ties: 4, growth: 0, reach: 2, speed: 1 }))).toEqual({
      gap: 'speed',
      strengths: ['ties', 'reach'],
    });
  });

  it('never names the gap as a strength, nor a facet with no points at all', () => {
    expect(readingOf(rate({ ties: 2, growth: 2, speed: 2 }))).toEqual({
      gap: 'ties',
      strengths: ['growth', 'speed'],
    });
    expect(readingOf(rate({ ties: 0, growth: 0, speed: 0 }))).toEqual({ gap: 'ties', strengths: [] });
  });

  it('says nothing without scores, and looks past a dimension that has none', () => {
    expect(readingOf({})).toEqual({ gap: undefined, strengths: [] });
    expect(readingOf(rate({ speed: 3 })).gap).toBe('speed');
  });
});
