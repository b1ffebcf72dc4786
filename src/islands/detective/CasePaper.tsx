import { testOf, type CaseFile } from '#domain/simulations/detective.ts';
import { fill } from '#domain/words.ts';
import { standingText } from './CaseResult.tsx';
import type { DetectiveLabels } from './labels.ts';

interface Props {
  file: CaseFile;
  labels: DetectiveLabels;
  /** The page answers by itself once it is alive. */
  isHidden: boolean;
}

/** What every choice leads to and what every clue shows: for browsers without scripts. */
export function CasePaper({ file, labels, isHidden }: Props) {
  return (
    <details className="rules" hidden={isHidden}>
      <summary>{labels.paperTitle}</summary>
      <p>{labels.paperIntro}</p>
      <dl>
        {file.people.map((person) => (
          <div key={person.id}>
            <dt>
              {fill(labels.paperTotal, {
                person: person.name,
                total: testOf(file, person.id).total,
                of: file.of,
                unit: file.unit,
                who: person.who,
              })}
            </dt>
            <dd>
              <span>{standingText(person, labels)}</span> <span>{person.feedback}</span>
            </dd>
          </div>
        ))}
        {file.clues.map(({ id, title, reading }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{reading}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
