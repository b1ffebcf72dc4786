import type { Fact } from '#domain/worksheets/sheet.ts';
import type { IssueChooser } from './chooser.ts';
import { disagreements, leadersOf, namedIssues } from './scores.ts';

/** The issue chooser in short: what is compared, by how many, who is apart, what leads. */
export function chooserFacts(chooser: IssueChooser): Fact[] {
  const issues = namedIssues(chooser);
  const scorers = chooser.people.filter(({ id }) =>
    issues.some(({ scores }) => Object.keys(scores[id] ?? {}).length > 0),
  );
  const apart = disagreements(chooser).length;
  const leaders = leadersOf(chooser);
  const titles = (list: readonly { readonly title: string }[]) =>
    list
      .map(({ title }) => title.trim())
      .filter(Boolean)
      .join('; ');
  return [
    ...(issues.length > 0 ? [{ code: 'issues', values: { n: issues.length, titles: titles(issues) } }] : []),
    ...(scorers.length > 0 ? [{ code: 'scorers', values: { n: scorers.length } }] : []),
    ...(apart > 0 ? [{ code: 'apart', values: { n: apart } }] : []),
    ...(leaders.length > 0
      ? [{ code: 'leads', values: { n: leaders.length, titles: titles(leaders) } }]
      : []),
  ];
}
