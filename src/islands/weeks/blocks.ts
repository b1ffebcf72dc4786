import type { Weeks } from '#schema/types.ts';
import { blockOf, type Block } from '#domain/simulations/weeks.ts';

/** The thirds of the time, in order. */
export const blocks = [0, 1, 2] as const satisfies readonly Block[];

/** The first and the last week of a third. */
export function weeksOf(weeks: Weeks, block: Block): { from: number; to: number } {
  const own = Array.from({ length: weeks.weeks }, (_, n) => n + 1).filter(
    (week) => blockOf(weeks, week) === block,
  );
  return { from: own[0] ?? 1, to: own.at(-1) ?? weeks.weeks };
}
