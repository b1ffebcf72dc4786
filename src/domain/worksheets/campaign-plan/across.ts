import type { CampaignPlan } from '#domain/worksheets/campaign-plan.ts';
import type { Finding } from '#domain/worksheets/sheet.ts';
import type { StructureTests } from '#domain/worksheets/structure-tests.ts';
import { trendOf } from '#domain/worksheets/structure-tests/participation.ts';

/** What the plan needs to know of a power map. */
export interface MapFacts {
  /** Everybody on the map. */
  readonly names: readonly string[];
  /** Who the map says decides; empty where it does not say. */
  readonly decider: string;
  /** Names of those whom a line of influence leads to. */
  readonly pointedAt: readonly string[];
}

/** What the plan needs to know of an issue chooser. */
export interface IssueFacts {
  /** The issues that lead, several when they are level. Empty while nothing is scored. */
  readonly leading: readonly { readonly name: string; readonly demand: string; readonly decider: string }[];
}

/** The sheets that a plan is joined to. A sheet is absent while nothing is written in it. */
export interface OtherSheets {
  readonly map?: MapFacts | undefined;
  readonly issues?: IssueFacts | undefined;
  readonly tests?: StructureTests | undefined;
}

/** Gaps and contradictions between a plan and the sheets it is joined to. */
export type AcrossFinding = Finding<
  | 'deciderNotOnMap'
  | 'deciderDiffersFromMap'
  | 'noLineToDecider'
  | 'demandDiffers'
  | 'issuesLevel'
  | 'deciderDiffersFromIssue'
  | 'moreThanShown'
  | 'noResultYet'
  | 'baseDiffers'
  | 'testNotPlanned'
  | 'testDateDiffers'
>;

/** Everything that does not fit together. An empty block of the plan contradicts nothing. */
export function checkAcross(
  plan: CampaignPlan,
  { map, issues, tests }: OtherSheets,
): readonly AcrossFinding[] {
  return [
    ...(map ? checkMap(plan, map) : []),
    ...(issues ? checkIssues(plan, issues) : []),
    ...(tests ? checkTests(plan, tests) : []),
  ];
}

/** Whether two texts mean the same as far as letters, marks and spaces go, or one holds the other whole. */
export function isAlike(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one === '' || other === '') return one === other;
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

function checkMap({ decider }: CampaignPlan, map: MapFacts): AcrossFinding[] {
  if (plain(decider) === '') return [];
  const values = { decider, other: map.decider };
  if (!map.names.some((name) => isAlike(name, decider)))
    return [{ code: 'deciderNotOnMap', severity: 'gap', values, at: 'decider' }];
  const isOther = plain(map.decider) !== '' && !isAlike(map.decider, decider);
  const isReached = map.pointedAt.some((name) => isAlike(name, decider));
  return [
    ...when(isOther, { code: 'deciderDiffersFromMap', severity: 'gap', values, at: 'decider' }),
    ...when(!isReached, { code: 'noLineToDecider', severity: 'gap', values, at: 'leverage' }),
  ];
}

function checkIssues({ demand, decider }: CampaignPlan, { leading }: IssueFacts): AcrossFinding[] {
  const [first, ...others] = leading;
  if (!first) return [];
  if (others.length > 0)
    return [
      { code: 'issuesLevel', severity: 'look', values: { issue: first.name, other: others[0]?.name ?? '' } },
    ];
  const isSame = [first.demand, first.name].some((text) => isAlike(text, demand));
  const isOther =
    [decider, first.decider].every((text) => plain(text) !== '') && !isAlike(decider, first.decider);
  const winner = first.demand.trim() || first.name;
  return [
    ...when(plain(demand) !== '' && !isSame, {
      code: 'demandDiffers',
      severity: 'gap',
      values: { demand, issue: winner },
      at: 'demand',
    }),
    ...when(isOther, {
      code: 'deciderDiffersFromIssue',
      severity: 'gap',
      values: { decider, other: first.decider },
      at: 'decider',
    }),
  ];
}

function checkTests(plan: CampaignPlan, tests: StructureTests): AcrossFinding[] {
  const trend = trendOf(tests);
  const shown = Math.max(0, ...trend.map(({ acted }) => acted));
  const size = tests.units.reduce((sum, { total }) => sum + (total ?? 0), 0);
  const { needed, people } = plan;
  return [
    ...when(trend.length === 0, { code: 'noResultYet', severity: 'look', at: 'needed' }),
    ...when(trend.length > 0 && needed !== null && needed > shown, {
      code: 'moreThanShown',
      severity: 'gap',
      values: { needed: needed ?? 0, shown },
      at: 'needed',
    }),
    ...when(size > 0 && people !== null && people !== size, {
      code: 'baseDiffers',
      severity: 'look',
      values: { people: people ?? 0, size },
      at: 'people',
    }),
    ...checkTestDates(plan, tests),
  ];
}

function checkTestDates({ moves }: CampaignPlan, { tests }: StructureTests): AcrossFinding[] {
  return moves.flatMap(({ id, kind, name, date }): AcrossFinding[] => {
    if (kind !== 'test' || plain(name) === '') return [];
    const twin = tests.find((test) => isAlike(test.name, name));
    if (!twin)
      return [{ code: 'testNotPlanned', severity: 'look', values: { test: name }, at: `${id}-name` }];
    const differs = date !== '' && twin.date !== '' && date !== twin.date;
    const values = { test: name, date, other: twin.date };
    return when(differs, { code: 'testDateDiffers', severity: 'gap', values, at: `${id}-date` });
  });
}

/** Small letters and digits only, one space between words. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function when(holds: boolean, finding: AcrossFinding): AcrossFinding[] {
  return holds ? [finding] : [];
}
