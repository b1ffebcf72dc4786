import type { Dimension, Facet, Inventory } from '#schema/types.ts';
import { whole, type Profile, type Tally } from './profile.ts';

/** A facet of the content beside what was answered. */
export interface FacetReading {
  readonly dimension: Dimension;
  readonly facet: Facet;
  readonly score: number;
}

/** Where one step pays most: in the lower dimension, its lowest facet. The earlier one wins a tie; null without scores. */
export function gapOf(inventory: Inventory, profile: Profile): FacetReading | null {
  const readings = readingsOf(inventory, profile);
  const dimension = lowest(profile.dimensions.filter(({ facets }) => facets.some(hasScore)));
  return lowest(readings.filter((reading) => reading.dimension.id === dimension?.id));
}

/** The two highest facets. The gap is never among them, nor a facet that everybody answered with the lowest point. */
export function strengthsOf(inventory: Inventory, profile: Profile): readonly FacetReading[] {
  const gap = gapOf(inventory, profile);
  return readingsOf(inventory, profile)
    .filter(({ facet, score }) => facet.id !== gap?.facet.id && whole(score) > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 2);
}

/** The lessons for a facet, those that are still to be written too. */
export function lessonsOf({ next, soon = [] }: Facet): readonly string[] {
  return [...next, ...soon];
}

/** All facets that have a score, in the order of the content. */
function readingsOf(inventory: Inventory, profile: Profile): readonly FacetReading[] {
  const tallies = new Map(
    profile.dimensions.flatMap(({ facets }) => facets.map((one) => [one.id, one] as const)),
  );
  return inventory.dimensions.flatMap((dimension) =>
    dimension.facets.flatMap((facet) => {
      const score = tallies.get(facet.id)?.score ?? null;
      return score === null ? [] : [{ dimension, facet, score }];
    }),
  );
}

function lowest<T extends { readonly score: number | null }>(all: readonly T[]): T | null {
  return all.reduce<T | null>((low, one) => {
    if (one.score === null) return low;
    return low === null || low.score === null || one.score < low.score ? one : low;
  }, null);
}

function hasScore({ score }: Tally): boolean {
  return score !== null;
}
