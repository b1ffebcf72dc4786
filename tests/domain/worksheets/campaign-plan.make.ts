import { campaignPlanModel, planTexts, type CampaignPlan } from '#domain/worksheets/campaign-plan.ts';

/** Small plans: a test names only the fields it is about. */

type Move = CampaignPlan['moves'][number];

/** A move named after its id. */
export const move = (id: string, fields: Partial<Move> = {}): Move => ({
  id,
  kind: 'move',
  name: id,
  date: '2026-05-01',
  people: null,
  test: 'button',
  ...fields,
});

/** A test named after its id. */
export const planTest = (id: string, fields: Partial<Move> = {}): Move =>
  move(id, { kind: 'test', date: '2026-03-01', test: '', ...fields });

/** A plan with every block filled in and nothing to find. */
export const plan = (fields: Partial<CampaignPlan> = {}): CampaignPlan => ({
  ...campaignPlanModel.blank,
  ...Object.fromEntries(planTexts.map((name) => [name, `the ${name}`])),
  people: 80,
  needed: 40,
  moves: [planTest('button'), move('visit'), move('walk', { date: '2026-06-01' })],
  learning: [{ id: 'l1', date: '2026-04-01', question: 'Who came?' }],
  ...fields,
});
