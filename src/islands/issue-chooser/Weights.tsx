import { criterionIds } from '#domain/worksheets/issue-chooser/chooser.ts';
import { weightOf } from '#domain/worksheets/issue-chooser/scores.ts';
import type { PartProps } from './part.ts';

/** What each criterion counts, set by the group. */
export function Weights({ id, sheet, criteria, words }: PartProps) {
  const names = [words.weight0, words.weight1, words.weight2, words.weight3];
  return (
    <ul className="chooser-weights">
      {criterionIds.map((criterion) => (
        <li key={criterion}>
          <label htmlFor={`${id}-weight-${criterion}`}>{criteria[criterion].title}</label>
          <select
            id={`${id}-weight-${criterion}`}
            value={weightOf(sheet.data, criterion)}
            onChange={({ target }) =>
              sheet.change((now) => ({
                ...now,
                weights: { ...now.weights, [criterion]: Number(target.value) },
              }))
            }
          >
            {names.map((name, weight) => (
              <option key={weight} value={weight}>
                {name}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
