import { totalsOf } from '#domain/worksheets/issue-chooser/scores.ts';
import { fill, plural } from '#domain/words.ts';
import { nameOfIssue } from './names.ts';
import type { PartProps } from './part.ts';

/** What the scores add up to, and how. */
export function Totals({ sheet, criteria, words, locale }: PartProps) {
  const { data: chooser } = sheet;
  const totals = totalsOf(chooser);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <div className="chooser-totals">
      <table>
        <caption>{words.totalsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.totalsIssue}</th>
            <th scope="col">{words.totalsSum}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ issue, sum, possible, missing }) => (
            <tr key={issue.id}>
              <th scope="row">{nameOfIssue(chooser, issue, words)}</th>
              <td>
                <span>
                  {fill(words.totalOf, { sum: number.format(sum), possible: number.format(possible) })}
                </span>{' '}
                <span className="soft" hidden={missing === 0}>
                  {plural(words.totalMissing, missing, locale)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {totals.map(({ issue, rows, sum }) => (
        <details key={issue.id}>
          <summary>
            <span>{fill(words.arithmetic, { issue: nameOfIssue(chooser, issue, words) })}</span>
          </summary>
          <table>
            <caption className="visually-hidden">{words.arithmeticCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.criterion}</th>
                <th scope="col">{words.mean}</th>
                <th scope="col">{words.weightHead}</th>
                <th scope="col">{words.points}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ criterion, mean, weight, points }) => (
                <tr key={criterion}>
                  <th scope="row">{criteria[criterion].title}</th>
                  <td>{mean === null ? words.noScore : number.format(mean)}</td>
                  <td>{weight}</td>
                  <td>{points === null ? words.noScore : number.format(points)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row" colSpan={3}>
                  {words.totalsSum}
                </th>
                <td>{number.format(sum)}</td>
              </tr>
            </tbody>
          </table>
        </details>
      ))}
    </div>
  );
}
