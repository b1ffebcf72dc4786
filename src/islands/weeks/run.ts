import type { Weeks } from '#schema/types.ts';
import {
  hoursLeft,
  runWeeks,
  type Block,
  type WeekResult,
  type WeeksChoices,
  type WeeksPlan,
} from '#domain/simulations/weeks.ts';
import { blocks } from './blocks.ts';

/** A plan, the choices, and what came of them. Without readings it stopped at a surprise. */
export interface Run {
  readonly plan: WeeksPlan;
  readonly choices: WeeksChoices;
  readonly weeks: readonly WeekResult[];
  readonly readings: readonly string[];
}

/** What running a plan leads to: too many hours asked for, a surprise to answer first, or the end. */
export type RunStep =
  | { readonly kind: 'over'; readonly block: Block }
  | { readonly kind: 'surprise'; readonly event: Weeks['events'][number]; readonly run: Run }
  | { readonly kind: 'end'; readonly run: Run };

/** Runs a plan up to the first surprise that has no answer yet. */
export function stepOf(weeks: Weeks, plan: WeeksPlan, choices: WeeksChoices): RunStep {
  const block = blocks.find((one) => hoursLeft(weeks, plan, one) < 0);
  if (block !== undefined) return { kind: 'over', block };
  const event = [...weeks.events]
    .sort((a, b) => a.week - b.week)
    .find(({ id, choices: known }) => !known.some((choice) => choice.id === choices[id]));
  const { weeks: results, readings } = runWeeks(weeks, plan, choices);
  const run = { plan, choices, weeks: results, readings };
  if (!event) return { kind: 'end', run };
  return {
    kind: 'surprise',
    event,
    run: { ...run, weeks: results.filter(({ week }) => week < event.week), readings: [] },
  };
}

/** Whether two runs are the same plan with the same choices. */
export function isSameRun(one: Pick<Run, 'plan' | 'choices'>, other: Pick<Run, 'plan' | 'choices'>): boolean {
  const isSame = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) =>
    [...Object.keys(a), ...Object.keys(b)].every((name) => (a[name] ?? 0) === (b[name] ?? 0));
  return (
    isSame(one.choices, other.choices) && blocks.every((block) => isSame(one.plan[block], other.plan[block]))
  );
}

/** What the model says of one outcome in one week; 0 for an outcome that it does not know. */
export function valueOf(week: WeekResult, outcome: string): number {
  return outcome === 'turnout' || outcome === 'leaders' || outcome === 'trust' ? week[outcome] : 0;
}
