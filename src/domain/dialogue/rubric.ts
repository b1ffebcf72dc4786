import type { Dialogue } from '#schema/types.ts';
import type { Exchange, Play } from './play.ts';
import { wordsOf, type Talk } from './words.ts';

/** One thing that a talk is looked at for. */
export type Criterion = Dialogue['rubric'][number];

/** How one criterion came out, and the turns that show it, by their place. */
export interface CriterionResult {
  readonly criterion: Criterion;
  readonly isMet: boolean;
  readonly evidence: readonly number[];
}

/** All criteria, read from the path. */
export function readRubric({ rubric }: Dialogue, play: Play): CriterionResult[] {
  return rubric.map((criterion) => ({
    criterion,
    isMet: isMet(criterion, play),
    evidence: play.exchanges.flatMap((exchange, n) => (isEvidence(criterion, exchange) ? [n] : [])),
  }));
}

/** Whether the share of the learner's words is small enough. */
export function isShareKept({ own, others }: Talk, atMost: number): boolean {
  return (100 - atMost) * own <= atMost * others;
}

/** How often each move was made, most often first. */
export function countMoves(exchanges: readonly Exchange[]): [Exchange['choice']['move'], number][] {
  const counts = new Map<Exchange['choice']['move'], number>();
  for (const { choice } of exchanges) counts.set(choice.move, (counts.get(choice.move) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function isMet(criterion: Criterion, { exchanges, at }: Play): boolean {
  switch (criterion.reads) {
    case 'flags':
      return (
        criterion.has.every((flag) => at.state.flags.includes(flag)) &&
        !criterion.lacks.some((flag) => at.state.flags.includes(flag))
      );
    case 'moves':
      return exchanges.filter(({ choice }) => criterion.of.includes(choice.move)).length >= criterion.atLeast;
    case 'share':
      return isShareKept(wordsOf(exchanges), criterion.atMost);
  }
}

function isEvidence(criterion: Criterion, { choice, before, after }: Exchange): boolean {
  switch (criterion.reads) {
    case 'flags':
      return [...criterion.has, ...criterion.lacks].some(
        (flag) => after.flags.includes(flag) && !before.flags.includes(flag),
      );
    case 'moves':
      return criterion.of.includes(choice.move);
    case 'share':
      return false;
  }
}
