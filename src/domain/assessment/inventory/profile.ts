import type { Dimension, Facet, Inventory } from '#schema/types.ts';
import { askedOf, pointsOf, topOf, type Ratings, type Statement, type StatementsForm } from './statements.ts';

/** A range of a score with its reading. */
export type Band = Dimension['bands'][number];

/** One quality as it was answered. */
export interface Tally {
  readonly id: string;
  /** How many statements the form asks. */
  readonly asked: number;
  /** The points of each answered statement, already turned round where the statement is reversed. */
  readonly points: readonly number[];
  readonly answered: number;
  /** How many were "don't know"; they stay out of the mean. */
  readonly unknown: number;
  /** The mean of the points, mapped to 0 to 100, unrounded; null when too little was answered. */
  readonly score: number | null;
  readonly band: Band | null;
}

/** A dimension as it was answered, with its facets. */
export interface DimensionProfile extends Tally {
  readonly facets: readonly Tally[];
}

/** All scores of one attempt. Qualities that the form does not ask about are left out. */
export interface Profile {
  readonly asked: number;
  readonly answered: number;
  readonly unknown: number;
  readonly dimensions: readonly DimensionProfile[];
}

/**
 * Scores by facet and by dimension. A facet needs its `minAnswered`, or all its statements where the form asks fewer.
 * A dimension is the mean of all its answered statements, once half of its facets have a score.
 */
export function profileOf(inventory: Inventory, form: StatementsForm, ratings: Ratings): Profile {
  const dimensions = inventory.dimensions
    .map((dimension) => dimensionOf(dimension, form, { ratings, top: topOf(inventory) }))
    .filter(({ asked }) => asked > 0);
  return {
    asked: sum(dimensions.map(({ asked }) => asked)),
    answered: sum(dimensions.map(({ answered }) => answered)),
    unknown: sum(dimensions.map(({ unknown }) => unknown)),
    dimensions,
  };
}

/** The score as people read it. Bands and positions go by this number, so that they never contradict it. */
export function whole(score: number): number {
  return Math.round(score);
}

interface Given {
  readonly ratings: Ratings;
  readonly top: number;
}

function dimensionOf(dimension: Dimension, form: StatementsForm, given: Given): DimensionProfile {
  const facets = dimension.facets
    .map((facet) => facetOf(facet, dimension, form, given))
    .filter(({ asked }) => asked > 0);
  const scored = facets.filter(({ score }) => score !== null);
  const statements = dimension.facets.flatMap((facet) => askedOf(facet, form));
  const enough = scored.length > 0 && scored.length * 2 >= facets.length;
  return {
    ...tally(dimension, statements, { ...given, bands: dimension.bands, needs: enough ? 1 : Infinity }),
    facets,
  };
}

function facetOf(facet: Facet, { bands }: Dimension, form: StatementsForm, given: Given): Tally {
  const statements = askedOf(facet, form);
  return tally(facet, statements, { ...given, bands, needs: Math.min(facet.minAnswered, statements.length) });
}

function tally(
  { id }: { id: string },
  statements: readonly Statement[],
  { ratings, top, bands, needs }: Given & { bands: readonly Band[]; needs: number },
): Tally {
  const points = statements.flatMap((statement) => pointsOf(statement, ratings, top) ?? []);
  const unknown = statements.filter((statement) => ratings[statement.id] === 'unknown').length;
  const score =
    points.length > 0 && points.length >= needs ? (sum(points) * 100) / (points.length * top) : null;
  return {
    id,
    asked: statements.length,
    points,
    answered: points.length,
    unknown,
    score,
    band: bandOf(bands, score),
  };
}

function bandOf(bands: readonly Band[], score: number | null): Band | null {
  if (score === null) return null;
  return bands.find(({ upTo }) => whole(score) <= upTo) ?? bands.at(-1) ?? null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
