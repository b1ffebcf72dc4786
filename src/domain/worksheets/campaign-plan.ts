import { day } from './day.ts';
import { fields, list, oneOf, orNull, text, whole } from './read.ts';
import type { Fact, SheetModel } from './sheet.ts';
import { MOST_PEOPLE } from './structure-tests.ts';

/** What a line of the timeline is: a move that presses the decider, or a test of our own strength. */
export const moveKinds = ['move', 'test'] as const;

/** One line of the timeline. */
export interface Move {
  readonly id: string;
  readonly kind: (typeof moveKinds)[number];
  readonly name: string;
  /** A day, or empty. */
  readonly date: string;
  /** How many people it takes. */
  readonly people: number | null;
  /** Id of the test that comes before it; empty for none. */
  readonly test: string;
}

/** A day on which the group looks back, and what it asks itself then. */
export interface LearningPoint {
  readonly id: string;
  readonly date: string;
  readonly question: string;
}

/** The texts of the plan by name, in the order of the page. */
export const planTexts = [
  'name',
  'if',
  'then',
  'because',
  'risk',
  'demand',
  'win',
  'grow',
  'base',
  'decider',
  'leverage',
  'change',
] as const;

/** One of `planTexts`. */
export type PlanText = (typeof planTexts)[number];

/** A campaign on one page. */
export interface CampaignPlan extends Readonly<Record<PlanText, string>> {
  /** How many people the base has. */
  readonly people: number | null;
  /** How many of them the plan counts on at its peak. */
  readonly needed: number | null;
  readonly moves: readonly Move[];
  readonly learning: readonly LearningPoint[];
}

const count = orNull(whole(0, MOST_PEOPLE));

const readPlan = fields<CampaignPlan>({
  ...(Object.fromEntries(planTexts.map((name) => [name, text])) as Record<PlanText, typeof text>),
  people: count,
  needed: count,
  moves: list(
    fields<Move>({ id: text, kind: oneOf(moveKinds), name: text, date: day, people: count, test: text }),
  ),
  learning: list(fields<LearningPoint>({ id: text, date: day, question: text })),
});

/** The one-page campaign plan as a sheet. */
export const campaignPlanModel: SheetModel<CampaignPlan> = {
  name: 'campaign-plan',
  version: 1,
  blank: {
    ...(Object.fromEntries(planTexts.map((name) => [name, ''])) as Record<PlanText, string>),
    people: null,
    needed: null,
    moves: [],
    learning: [],
  },
  read: readPlan,
  facts: factsOf,
};

/** Lines with a date, the earliest first; those without one stay behind them as they were entered. */
export function byDate<T extends { readonly date: string }>(lines: readonly T[]): readonly T[] {
  const key = ({ date }: T) => date || '9999-99-99';
  return [...lines].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

/** The plan without a line of its timeline. Moves that waited for it wait for no test. */
export function withoutMove(plan: CampaignPlan, id: string): CampaignPlan {
  const moves = plan.moves.filter((move) => move.id !== id);
  return { ...plan, moves: moves.map((move) => (move.test === id ? { ...move, test: '' } : move)) };
}

function factsOf({ name, demand, moves }: CampaignPlan): readonly Fact[] {
  return [
    ...(name.trim() === '' ? [] : [{ code: 'campaign', values: { name } }]),
    ...(demand.trim() === '' ? [] : [{ code: 'demand', values: { demand } }]),
    ...(moves.length === 0 ? [] : [{ code: 'moves', values: { n: moves.length } }]),
  ];
}
