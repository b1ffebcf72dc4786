import {
  byDate,
  planTexts,
  type CampaignPlan,
  type Move,
  type PlanText,
} from '#domain/worksheets/campaign-plan.ts';
import type { Finding } from '#domain/worksheets/sheet.ts';

/** What the checks of the plan can see in the plan alone. */
export type PlanFinding = Finding<
  | 'noNeeded'
  | 'moreThanBase'
  | 'noMove'
  | 'noTest'
  | 'noDate'
  | 'moveBeforeTest'
  | 'moveWithoutTest'
  | 'moveMoreThanNeeded'
  | 'noLearning'
  | 'learningTooLate'
>;

/** Everything that the checks see in the plan alone, in the order of the page. Blocks that are empty are `blankBlocks`. */
export function checkPlan(plan: CampaignPlan): readonly PlanFinding[] {
  return [...checkNumbers(plan), ...checkTimeline(plan), ...checkLearning(plan)];
}

/** The blocks that nobody has filled in yet, in the order of the page. A plan may go without a name. */
export function blankBlocks(plan: CampaignPlan): readonly PlanText[] {
  return planTexts.filter((name) => name !== 'name' && plan[name].trim() === '');
}

function checkNumbers({ people, needed }: CampaignPlan): PlanFinding[] {
  const isMore = people !== null && needed !== null && needed > people;
  return [
    ...when(needed === null, { code: 'noNeeded', severity: 'gap', at: 'needed' }),
    ...when(isMore, {
      code: 'moreThanBase',
      severity: 'gap',
      values: { needed: needed ?? 0, people: people ?? 0 },
      at: 'needed',
    }),
  ];
}

function checkTimeline(plan: CampaignPlan): PlanFinding[] {
  const of = (kind: Move['kind']) => plan.moves.filter((move) => move.kind === kind);
  return [
    ...when(of('move').length === 0, { code: 'noMove', severity: 'gap', at: 'moves' }),
    ...when(of('test').length === 0, { code: 'noTest', severity: 'gap', at: 'moves' }),
    ...plan.moves.flatMap(({ id, name, date }) =>
      when(date === '', { code: 'noDate', severity: 'gap', values: { move: name }, at: `${id}-date` }),
    ),
    ...of('move').flatMap((move) => checkMove(move, plan)),
  ];
}

function checkMove(move: Move, { moves, needed }: CampaignPlan): PlanFinding[] {
  const test = moves.find(({ id, kind }) => kind === 'test' && id === move.test);
  const isEarly = !!test && move.date !== '' && test.date !== '' && move.date < test.date;
  const values = { move: move.name };
  return [
    ...when(!test && moves.some(({ kind }) => kind === 'test'), {
      code: 'moveWithoutTest',
      severity: 'look',
      values,
      at: `${move.id}-test`,
    }),
    ...when(isEarly, {
      code: 'moveBeforeTest',
      severity: 'gap',
      values: { ...values, test: test?.name ?? '' },
      at: `${move.id}-date`,
    }),
    ...when(needed !== null && (move.people ?? 0) > needed, {
      code: 'moveMoreThanNeeded',
      severity: 'look',
      values: { ...values, people: move.people ?? 0, needed: needed ?? 0 },
      at: `${move.id}-people`,
    }),
  ];
}

/** Somebody has to look back, and while something can still be changed: before the last line of the timeline. */
function checkLearning({ learning, moves }: CampaignPlan): PlanFinding[] {
  const first = byDate(learning).find(({ date }) => date !== '');
  if (!first) return [{ code: 'noLearning', severity: 'gap', at: 'learning' }];
  const last = byDate(moves.filter(({ date }) => date !== '')).at(-1);
  return when(!!last && moves.length > 1 && first.date >= last.date, {
    code: 'learningTooLate',
    severity: 'look',
    values: { move: last?.name ?? '' },
    at: `${first.id}-date`,
  });
}

function when(holds: boolean, finding: PlanFinding): PlanFinding[] {
  return holds ? [finding] : [];
}
