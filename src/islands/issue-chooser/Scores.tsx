import { useState } from 'react';
import { criterionIds, MOST_POINTS, scoreIssue } from '#domain/worksheets/issue-chooser/chooser.ts';
import { namedIssues } from '#domain/worksheets/issue-chooser/scores.ts';
import { fill } from '#domain/words.ts';
import { RadioRow } from '#islands/sheet/RadioRow.tsx';
import { nameOfIssue, nameOfPerson } from './names.ts';
import type { PartProps } from './part.ts';

const points = Array.from({ length: MOST_POINTS + 1 }, (_, n) => String(n));

/** One person's scores: question by question, all issues on each. */
export function Scores({ id, sheet, criteria, words }: PartProps) {
  const { data: chooser, change } = sheet;
  const { people } = chooser;
  const [picked, setPicked] = useState('');
  const person = people.find((one) => one.id === picked) ?? people[0];
  const issues = namedIssues(chooser);
  const options = [{ value: '', text: words.unscored }, ...points.map((value) => ({ value, text: value }))];
  return (
    <div className="chooser-scores">
      <p hidden={people.length < 2}>
        <label htmlFor={`${id}-person`}>{words.scoresOf}</label>
        <select id={`${id}-person`} value={person?.id} onChange={({ target }) => setPicked(target.value)}>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOfPerson(chooser, one, words)}
            </option>
          ))}
        </select>
      </p>
      <p hidden={issues.length > 0}>
        <span>{words.scoresWait}</span>
      </p>
      {criterionIds.map((criterion) => {
        const { title, question, none, full } = criteria[criterion];
        return (
          <fieldset key={criterion} className="chooser-criterion">
            <legend>{title}</legend>
            <p>{question}</p>
            <p className="soft">{fill(words.anchors, { none, full })}</p>
            {person &&
              issues.map((issue) => {
                const score = issue.scores[person.id]?.[criterion];
                return (
                  <RadioRow
                    // By person as well, so that no choice of one stays in view for another.
                    key={`${person.id} ${issue.id}`}
                    id={`${id}-${issue.id}-${criterion}`}
                    legend={nameOfIssue(chooser, issue, words)}
                    value={score === undefined ? '' : String(score)}
                    options={options}
                    onPick={(value) =>
                      change((now) =>
                        scoreIssue(
                          now,
                          { issue: issue.id, person: person.id, criterion },
                          value === '' ? null : Number(value),
                        ),
                      )
                    }
                  />
                );
              })}
          </fieldset>
        );
      })}
    </div>
  );
}
