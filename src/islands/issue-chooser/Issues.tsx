import {
  addIssue,
  editIssue,
  FEWEST_ISSUES,
  leftOutAnswers,
  MOST_ISSUES,
  removeIssue,
  type Issue,
} from '#domain/worksheets/issue-chooser/chooser.ts';
import { fill } from '#domain/words.ts';
import { RadioRow } from '#islands/sheet/RadioRow.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { PartProps } from './part.ts';

const textFields = ['title', 'demand', 'decider', 'leftOut'] as const;

/** The issues: what each asks of whom, and whom it leaves out. */
export function Issues({ id, sheet, words }: PartProps) {
  const { data: chooser, change } = sheet;
  const { issues } = chooser;
  const labels = { ...words, title: words.issueTitle };
  const answers = { yes: words.answerYes, no: words.answerNo, unsure: words.answerUnsure };
  const edit = (issue: Issue, field: keyof Issue, value: string) =>
    change((now) => editIssue(now, issue.id, { [field]: value }), `${issue.id} ${field}`);
  return (
    <div className="chooser-issues">
      {issues.map((issue, n) => (
        <fieldset key={issue.id} className="chooser-issue">
          <legend>{fill(words.issueNumber, { n: n + 1 })}</legend>
          {textFields.map((field) => (
            <TextField
              key={field}
              id={`${id}-${issue.id}-${field}`}
              label={labels[field]}
              value={issue[field]}
              {...(field === 'title' || field === 'decider' ? {} : { rows: 2 })}
              onText={(text) => edit(issue, field, text)}
            />
          ))}
          <RadioRow
            id={`${id}-${issue.id}-hardestHitOut`}
            legend={words.hardestHitOut}
            value={issue.hardestHitOut}
            options={leftOutAnswers.map((value) => ({ value, text: answers[value] }))}
            onPick={(value) => edit(issue, 'hardestHitOut', value)}
          />
          {issues.length > FEWEST_ISSUES && (
            <button
              key="remove"
              type="button"
              className="quiet"
              onClick={() => change((now) => removeIssue(now, issue.id))}
            >
              <span>{fill(words.issueRemove, { n: n + 1 })}</span>
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" disabled={issues.length >= MOST_ISSUES} onClick={() => change(addIssue)}>
        <span>{words.issueAdd}</span>
      </button>
    </div>
  );
}
