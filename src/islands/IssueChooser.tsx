import { chooserCsv } from '#domain/worksheets/issue-chooser/csv.ts';
import { chooserFindings } from '#domain/worksheets/issue-chooser/findings.ts';
import { namedIssues } from '#domain/worksheets/issue-chooser/scores.ts';
import { chooserModel } from '#domain/worksheets/issue-chooser/model.ts';
import type { IssueChooser as IssueChooserContent } from '#schema/types.ts';
import { below, Heading } from './Heading.tsx';
import { Apart, LeftOut } from './issue-chooser/Apart.tsx';
import { ChooserPaper } from './issue-chooser/ChooserPaper.tsx';
import { Issues } from './issue-chooser/Issues.tsx';
import type { ChooserLabels } from './issue-chooser/labels.ts';
import { People } from './issue-chooser/People.tsx';
import { Scores } from './issue-chooser/Scores.tsx';
import { Totals } from './issue-chooser/Totals.tsx';
import { Weights } from './issue-chooser/Weights.tsx';
import type { SheetLabels } from './sheet/labels.ts';
import { SheetFrame } from './sheet/SheetFrame.tsx';
import { useSheet } from './sheet/useSheet.ts';
import './issue-chooser/chooser.css';

interface Props {
  worksheet: IssueChooserContent;
  locale: string;
  /** What every sheet says. */
  labels: SheetLabels;
  /** What this one says. */
  words: ChooserLabels;
  level?: 2 | 3 | 4;
}

/** Issues side by side on seven criteria: disagreement first, totals second, and who is left out by each cut. */
export function IssueChooser({ worksheet, locale, labels, words, level = 3 }: Props) {
  const sheet = useSheet(worksheet, chooserModel);
  const { criteria } = worksheet;
  const part = { id: worksheet.id, sheet, criteria, words, locale };
  const parts = [
    ['people', words.peopleTitle, words.peopleText, <People key="part" {...part} />],
    ['issues', words.issuesTitle, words.issuesText, <Issues key="part" {...part} />],
    ['weights', words.weightsTitle, words.weightsText, <Weights key="part" {...part} />],
    ['scores', words.scoresTitle, words.scoresText, <Scores key="part" {...part} />],
    ['apart', words.apartTitle, '', <Apart key="part" {...part} />],
    // Without an issue there is nothing to say here, not even that there is nothing.
    ...(namedIssues(sheet.data).length > 0
      ? ([
          ['out', words.outTitle, '', <LeftOut key="part" {...part} />],
          ['totals', words.totalsTitle, words.totalsText, <Totals key="part" {...part} />],
        ] as const)
      : []),
  ] as const;
  return (
    <SheetFrame
      worksheet={worksheet}
      sheet={sheet}
      findings={chooserFindings(sheet.data)}
      words={words}
      csv={(chooser) =>
        chooserCsv(chooser, {
          columns: [
            words.csvIssue,
            words.csvDemand,
            words.csvDecider,
            words.csvLeftOut,
            words.csvHardest,
            words.csvWho,
            words.csvCriterion,
            words.csvWeight,
            words.csvScore,
          ],
          criteria: {
            widely: criteria.widely.title,
            deeply: criteria.deeply.title,
            decider: criteria.decider.title,
            winnable: criteria.winnable.title,
            builds: criteria.builds.title,
            joins: criteria.joins.title,
            values: criteria.values.title,
          },
        })
      }
      paper={(chooser) => (
        <ChooserPaper chooser={chooser} criteria={criteria} words={words} locale={locale} />
      )}
      labels={labels}
      locale={locale}
      level={level}
    >
      {parts.map(([key, title, text, fields]) => (
        <section key={key} className="sheet-part" data-part={key}>
          <Heading level={below(level)}>{title}</Heading>
          {text && <p className="measure">{text}</p>}
          {fields}
        </section>
      ))}
    </SheetFrame>
  );
}
