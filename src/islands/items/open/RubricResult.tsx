import type { RubricProfile } from '#domain/assessment/open/rubric.ts';
import { fill } from '#domain/words.ts';
import type { QuizLabels } from '#islands/labels.ts';

interface Props {
  profile: RubricProfile;
  labels: QuizLabels;
}

/** A rubric in words: strengths, one next step, then every criterion with its level. No sum: criteria are different things. */
export function RubricResult({ profile: { strengths, next, observations }, labels }: Props) {
  return (
    <div className="profile">
      <dl>
        <div hidden={strengths.length === 0}>
          <dt>{labels.profileStrengths}</dt>
          {strengths.map(({ id, text }) => (
            <dd key={id}>{text}</dd>
          ))}
        </div>
        <div>
          <dt>{labels.profileNext}</dt>
          <dd>
            {next ? fill(labels.profileStep, { criterion: next.text, step: next.next }) : labels.profileTeach}
          </dd>
        </div>
      </dl>
      <table>
        <caption>{labels.profileTable}</caption>
        <tbody>
          {observations.map(({ criterion: { id, text, levels }, level }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              <td>
                {level === null
                  ? labels.profileNone
                  : fill(labels.profileLevel, {
                      n: level + 1,
                      of: levels.length,
                      words: levels[level] ?? '',
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
