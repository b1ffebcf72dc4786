import { downloadText } from '#browser/record/download.ts';
import { campaignPlanModel, type PlanText } from '#domain/worksheets/campaign-plan.ts';
import { checkAcross } from '#domain/worksheets/campaign-plan/across.ts';
import { blankBlocks, checkPlan } from '#domain/worksheets/campaign-plan/checks.ts';
import type { Finding } from '#domain/worksheets/sheet.ts';
import { MOST_PEOPLE } from '#domain/worksheets/structure-tests.ts';
import type { PlainSheet } from '#schema/types.ts';
import { planCsv, planMarkdown } from './campaign-plan/files.ts';
import type { CampaignPlanLabels, PlanCode } from './campaign-plan/labels.ts';
import { Learning } from './campaign-plan/Learning.tsx';
import { Moves } from './campaign-plan/Moves.tsx';
import { named } from './campaign-plan/named.ts';
import { Others } from './campaign-plan/Others.tsx';
import { PlanPaper } from './campaign-plan/PlanPaper.tsx';
import { useOthers, type OtherLinks } from './campaign-plan/useOthers.ts';
import { below, Heading } from './Heading.tsx';
import { CountField } from './sheet/fields/CountField.tsx';
import { fileName } from './sheet/fileName.ts';
import type { SheetLabels } from './sheet/labels.ts';
import { SheetFrame } from './sheet/SheetFrame.tsx';
import { TextField } from './sheet/TextField.tsx';
import { useSheet } from './sheet/useSheet.ts';
import './campaign-plan/campaign-plan.css';

interface Props {
  worksheet: Pick<PlainSheet, 'id' | 'formerly' | 'title' | 'intro'>;
  /** Where the sheets are that the plan is joined to. */
  links: OtherLinks;
  locale: string;
  labels: SheetLabels;
  words: CampaignPlanLabels;
  /** Level of the plan's own title; the headings of its parts are one below. */
  level?: 2 | 3 | 4;
}

/** The one-page campaign plan, checked against the power map, the issue chooser and the structure tests of the same record. */
export function CampaignPlan({ worksheet, links, locale, labels, words, level = 3 }: Props) {
  const sheet = useSheet(worksheet, campaignPlanModel);
  const { sheets, states } = useOthers();
  const { id } = worksheet;
  const { data, change } = sheet;
  const spoken = named(data, words);
  const blanks = blankBlocks(data);
  const findings: Finding<PlanCode>[] = [
    ...checkPlan(spoken),
    ...checkAcross(spoken, sheets),
    ...blanks.slice(0, 1).map((at): Finding<PlanCode> => ({
      code: 'blank',
      severity: 'gap',
      values: { blocks: blanks.map((name) => words.blocks[name]).join('; ') },
      at,
    })),
  ];
  const part = (title: string, lead?: string) => (
    <>
      <Heading level={below(level)}>{title}</Heading>
      {lead && <p className="intro">{lead}</p>}
    </>
  );
  const texts = (...names: readonly PlanText[]) =>
    names.map((name) => (
      <TextField
        key={name}
        id={`${id}-${name}`}
        label={words.blocks[name]}
        value={data[name]}
        {...(name !== 'name' && name !== 'decider' && { rows: 2 })}
        onText={(text) => change((now) => ({ ...now, [name]: text }), name)}
      />
    ));
  const count = (name: 'people' | 'needed') => (
    <CountField
      id={`${id}-${name}`}
      label={words[name]}
      value={data[name]}
      max={MOST_PEOPLE}
      onCount={(people) => change((now) => ({ ...now, [name]: people }), name)}
    />
  );
  return (
    <SheetFrame
      worksheet={worksheet}
      sheet={sheet}
      findings={findings}
      words={words}
      csv={(plan) => planCsv(plan, words)}
      paper={(plan) => <PlanPaper plan={named(plan, words)} labels={words} locale={locale} />}
      labels={labels}
      locale={locale}
      level={level}
    >
      {part(words.nameTitle)}
      {texts('name')}
      {part(words.strategyTitle, words.strategyLead)}
      {texts('if', 'then', 'because', 'risk')}
      {part(words.goalsTitle, words.goalsLead)}
      {texts('demand', 'win', 'grow')}
      {part(words.baseTitle, words.baseLead)}
      {texts('base')}
      <div className="sheet-beside">
        {count('people')}
        {count('needed')}
      </div>
      {part(words.deciderTitle)}
      {texts('decider', 'leverage')}
      {part(words.movesTitle, words.movesLead)}
      <Moves id={id} sheet={sheet} spoken={spoken} labels={words} />
      {part(words.learningTitle, words.learningLead)}
      <Learning id={id} sheet={sheet} labels={words} />
      {texts('change')}
      {part(words.othersTitle, words.othersLead)}
      <Others states={states} links={links} labels={words} />
      <button
        type="button"
        disabled={sheet.isBlank}
        onClick={() =>
          downloadText(
            fileName(id, 'md'),
            planMarkdown(data, words, worksheet.title),
            'text/markdown;charset=utf-8',
          )
        }
      >
        <span>{words.saveText}</span>
      </button>
    </SheetFrame>
  );
}
