import { criterionIds, type IssueChooser } from '#domain/worksheets/issue-chooser/chooser.ts';
import { cellOf, namedIssues, totalsOf, weightOf } from '#domain/worksheets/issue-chooser/scores.ts';
import { fill } from '#domain/words.ts';
import type { IssueChooser as IssueChooserContent } from '#schema/types.ts';
import type { ChooserLabels } from './labels.ts';
import { nameOfIssue, nameOfPerson } from './names.ts';

interface Props {
  chooser: IssueChooser;
  criteria: IssueChooserContent['criteria'];
  words: ChooserLabels;
  locale: string;
}

/** Columns of a blank sheet. */
const BLANK_COLUMNS = 4;

/** The issue chooser on paper: a table to score in, or the table as it was scored. */
export function ChooserPaper({ chooser, criteria, words, locale }: Props) {
  const issues = namedIssues(chooser);
  const totals = totalsOf(chooser);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const isBlank = issues.length === 0;
  const columns = isBlank
    ? Array.from({ length: BLANK_COLUMNS }, (_, n) => fill(words.issueNumber, { n: n + 1 }))
    : issues.map((issue) => nameOfIssue(chooser, issue, words));
  const rows = [
    ['demand', words.demand],
    ['decider', words.decider],
    ['leftOut', words.leftOut],
  ] as const;
  const people = chooser.people.map((person) => nameOfPerson(chooser, person, words)).join(', ');
  return (
    <div className="chooser-paper">
      <p>{words.paperHow}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{words.paperWeight}</th>
            {columns.map((column, n) => (
              <th key={n} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([field, label]) => (
            <tr key={field} className="paper-words">
              <th scope="row" colSpan={2}>
                {label}
              </th>
              {columns.map((_, n) => (
                <td key={n}>{issues[n]?.[field]}</td>
              ))}
            </tr>
          ))}
          {criterionIds.map((criterion) => (
            <tr key={criterion}>
              <th scope="row">
                <span>{criteria[criterion].title}</span> <small>{criteria[criterion].question}</small>
              </th>
              <td>{isBlank ? '' : weightOf(chooser, criterion)}</td>
              {columns.map((_, n) => {
                const issue = issues[n];
                const mean = issue ? cellOf(chooser, issue, criterion).mean : null;
                return <td key={n}>{mean === null ? '' : number.format(mean)}</td>;
              })}
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2}>
              {words.paperTotal}
            </th>
            {columns.map((_, n) => {
              const total = totals[n];
              return (
                <td key={n}>
                  {total &&
                    fill(words.totalOf, {
                      sum: number.format(total.sum),
                      possible: number.format(total.possible),
                    })}
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
      <p>
        <span>{words.paperWho}</span> <span>{isBlank ? '____________________' : people}</span>
      </p>
    </div>
  );
}
