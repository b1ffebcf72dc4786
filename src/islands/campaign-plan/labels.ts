import type { PlanText } from '#domain/worksheets/campaign-plan.ts';
import type { AcrossFinding } from '#domain/worksheets/campaign-plan/across.ts';
import type { PlanFinding } from '#domain/worksheets/campaign-plan/checks.ts';

/** A code of any finding of the plan. */
export type PlanCode = PlanFinding['code'] | AcrossFinding['code'] | 'blank';

/** The words of the campaign plan. Sentences may hold places: `{n}`; where one depends on a number it holds `one|other`. */
export interface CampaignPlanLabels {
  nameTitle: string;
  strategyTitle: string;
  strategyLead: string;
  goalsTitle: string;
  goalsLead: string;
  baseTitle: string;
  baseLead: string;
  deciderTitle: string;
  movesTitle: string;
  movesLead: string;
  learningTitle: string;
  learningLead: string;
  othersTitle: string;
  othersLead: string;
  blocks: Record<PlanText, string>;
  people: string;
  needed: string;
  move: string;
  kind: string;
  kindMove: string;
  kindTest: string;
  moveName: string;
  date: string;
  movePeople: string;
  moveTest: string;
  noTestChosen: string;
  noMoves: string;
  addMove: string;
  removeMove: string;
  point: string;
  question: string;
  noPoints: string;
  addPoint: string;
  removePoint: string;
  absent: string;
  unreadable: string;
  present: string;
  saveText: string;
  paperCredit: string;
  csvBlock: string;
  csvText: string;
  findings: Record<PlanCode, string>;
  summary: Record<string, string>;
}
