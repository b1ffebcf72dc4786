import type { CampaignPlan } from '#domain/worksheets/campaign-plan.ts';
import { fill } from '#domain/words.ts';
import type { CampaignPlanLabels } from './labels.ts';

/** The plan as it is spoken of: a line without a name is called by its number. */
export function named(plan: CampaignPlan, labels: CampaignPlanLabels): CampaignPlan {
  return {
    ...plan,
    moves: plan.moves.map((move, n) => ({
      ...move,
      name: move.name.trim() || fill(labels.move, { n: n + 1 }),
    })),
  };
}
