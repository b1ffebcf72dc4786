import { csvText } from '#domain/csv.ts';
import { byDate, planTexts, type CampaignPlan } from '#domain/worksheets/campaign-plan.ts';
import type { CampaignPlanLabels } from './labels.ts';
import { named } from './named.ts';

/** The plan block by block, for files: its name, and what stands in it. */
function rowsOf(data: CampaignPlan, labels: CampaignPlanLabels): readonly (readonly [string, string])[] {
  const plan = named(data, labels);
  const line = (...parts: readonly (string | number | null)[]) =>
    parts.filter((part) => part !== null && part !== '').join(' · ');
  return [
    ...planTexts.map((name) => [labels.blocks[name], plan[name]] as const),
    [labels.people, String(plan.people ?? '')],
    [labels.needed, String(plan.needed ?? '')],
    ...byDate(plan.moves).map(
      ({ kind, date, name, people }) =>
        [kind === 'test' ? labels.kindTest : labels.kindMove, line(date, name, people)] as const,
    ),
    ...byDate(plan.learning).map(
      ({ date, question }) => [labels.learningTitle, line(date, question)] as const,
    ),
  ];
}

/** The plan for a spreadsheet: a row for each block and each line. */
export function planCsv(data: CampaignPlan, labels: CampaignPlanLabels): string {
  return csvText([[labels.csvBlock, labels.csvText], ...rowsOf(data, labels)]);
}

/** The plan as plain text that reads well everywhere (Markdown). */
export function planMarkdown(data: CampaignPlan, labels: CampaignPlanLabels, title: string): string {
  const parts = rowsOf(data, labels)
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => `## ${name}\n\n${text.trim()}\n`);
  return [`# ${title}\n`, ...parts].join('\n');
}
