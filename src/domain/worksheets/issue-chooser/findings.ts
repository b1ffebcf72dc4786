import type { Finding } from '#domain/worksheets/sheet.ts';
import { FEWEST_ISSUES, type IssueChooser } from './chooser.ts';
import { cellOf, disagreements, leadersOf, namedIssues, totalsOf } from './scores.ts';

/** What the issue chooser looks for. */
export type ChooserCode =
  | 'too-few'
  | 'no-demand'
  | 'no-decider'
  | 'no-left-out'
  | 'divides'
  | 'nobody-new'
  | 'unscored'
  | 'one-scorer'
  | 'apart'
  | 'leader-leaves-out';

/** At or below this mean, of 3, a criterion speaks against an issue. */
const LOW = 1;

/** What is missing, and what deserves a talk before the group decides. */
export function chooserFindings(chooser: IssueChooser): Finding<ChooserCode>[] {
  const issues = namedIssues(chooser);
  const nameOf = ({ title, id }: { title: string; id: string }) =>
    title.trim() || String(chooser.issues.findIndex((issue) => issue.id === id) + 1);
  const scorers = new Set(issues.flatMap(({ scores }) => Object.keys(scores)));
  const apart = disagreements(chooser).length;
  const about = issues.flatMap((issue): Finding<ChooserCode>[] => {
    const values = { issue: nameOf(issue) };
    const isLow = (criterion: 'joins' | 'builds') => {
      const { mean } = cellOf(chooser, issue, criterion);
      return mean !== null && mean <= LOW;
    };
    const found = (isFound: boolean, code: ChooserCode, severity: 'gap' | 'look', field: string) =>
      isFound ? [{ code, severity, values, at: `${issue.id}-${field}` }] : [];
    return [
      ...found(issue.demand.trim() === '', 'no-demand', 'gap', 'demand'),
      ...found(issue.decider.trim() === '', 'no-decider', 'gap', 'decider'),
      ...found(issue.leftOut.trim() === '', 'no-left-out', 'gap', 'leftOut'),
      ...found(isLow('joins'), 'divides', 'look', 'joins'),
      ...found(isLow('builds'), 'nobody-new', 'look', 'builds'),
    ];
  });
  const unscored = totalsOf(chooser).filter(
    ({ missing, rows }) => missing > 0 && rows.some(({ mean }) => mean !== null),
  );
  return [
    ...(issues.length < FEWEST_ISSUES ? [{ code: 'too-few', severity: 'gap' } as const] : []),
    ...about,
    ...unscored.map(
      ({ issue, missing }) =>
        ({ code: 'unscored', severity: 'gap', values: { issue: nameOf(issue), n: missing } }) as const,
    ),
    ...(scorers.size === 1 ? [{ code: 'one-scorer', severity: 'look', at: 'people' } as const] : []),
    ...(apart > 0 ? [{ code: 'apart', severity: 'look', values: { n: apart }, at: 'apart' } as const] : []),
    ...leadersOf(chooser)
      .filter(({ hardestHitOut }) => hardestHitOut === 'yes')
      .map(
        (issue) =>
          ({
            code: 'leader-leaves-out',
            severity: 'look',
            values: { issue: nameOf(issue) },
            at: `${issue.id}-hardestHitOut`,
          }) as const,
      ),
  ];
}
