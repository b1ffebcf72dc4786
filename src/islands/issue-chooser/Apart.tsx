import { disagreements, namedIssues } from '#domain/worksheets/issue-chooser/scores.ts';
import { fill } from '#domain/words.ts';
import { nameOfIssue, nameOfPerson } from './names.ts';
import type { PartProps } from './part.ts';

/** Where people are far apart, before anything is added up. */
export function Apart({ id, sheet, criteria, words }: PartProps) {
  const { data: chooser } = sheet;
  const cells = disagreements(chooser);
  return (
    <div id={`${id}-apart`} tabIndex={-1}>
      <p>
        <span key={String(cells.length > 0)}>{cells.length > 0 ? words.apartText : words.apartNone}</span>
      </p>
      <ul className="chooser-apart">
        {cells.map(({ issue, criterion, scores }) => (
          <li key={`${issue.id} ${criterion}`}>
            <span>
              {fill(words.apartLine, {
                criterion: criteria[criterion].title,
                issue: nameOfIssue(chooser, issue, words),
                scores: scores
                  .map(({ person, score }) => {
                    const one = chooser.people.find(({ id: known }) => known === person);
                    return fill(words.apartScore, {
                      who: one ? nameOfPerson(chooser, one, words) : person,
                      score,
                    });
                  })
                  .join(', '),
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whom each cut leaves out. */
export function LeftOut({ sheet, words }: PartProps) {
  const { data: chooser } = sheet;
  return (
    <dl className="chooser-out">
      {namedIssues(chooser).map((issue) => (
        <div key={issue.id}>
          <dt>{nameOfIssue(chooser, issue, words)}</dt>
          <dd>
            <span>{issue.leftOut.trim() || words.outNobody}</span>{' '}
            {issue.hardestHitOut === 'yes' && <strong key="hardest">{words.outHardest}</strong>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
