import type { RubricItem } from '#schema/types.ts';
import type { OpenResponseTo } from './response.ts';

/** What an observer looks for. */
export type Criterion = RubricItem['criteria'][number];

/** A criterion as it was seen. `level` counts from 0; null where nothing was chosen. */
export interface Observation {
  readonly criterion: Criterion;
  readonly level: number | null;
}

/** A rubric as it was filled in. There is no sum: criteria are different things. */
export interface RubricProfile {
  readonly observations: readonly Observation[];
  /** Criteria without a level. */
  readonly left: number;
  /** Criteria at their last level; where none is, those that come nearest to it above the first. */
  readonly strengths: readonly Criterion[];
  /** Where a next step pays most: furthest from the last level, the earlier one of equals. Null when all are there. */
  readonly next: Criterion | null;
}

/** The profile of a rubric. Strengths and the next step never name the same criterion. */
export function rubricProfile(item: RubricItem, { levels }: OpenResponseTo<'rubric'>): RubricProfile {
  const observations = item.criteria.map((criterion) => ({ criterion, level: levels[criterion.id] ?? null }));
  const shares = observations.flatMap(({ criterion, level }) =>
    level === null ? [] : [{ criterion, share: level / (criterion.levels.length - 1) }],
  );
  const lowest = Math.min(...shares.map(({ share }) => share));
  const next = lowest < 1 ? (shares.find(({ share }) => share === lowest)?.criterion ?? null) : null;
  const others = shares.filter(({ criterion, share }) => criterion !== next && share > 0);
  const highest = Math.max(...others.map(({ share }) => share));
  return {
    observations,
    left: observations.length - shares.length,
    strengths: others.filter(({ share }) => share === highest).map(({ criterion }) => criterion),
    next,
  };
}
