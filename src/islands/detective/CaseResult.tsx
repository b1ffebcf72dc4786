import type { Detective } from '#schema/types.ts';
import {
  readChoice,
  testOf,
  type CaseFile,
  type CasePerson,
  type DetectiveChoice,
} from '#domain/simulations/detective.ts';
import { fill } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import type { DetectiveLabels } from './labels.ts';
import { Reasons } from './Reasons.tsx';
import { TestTable } from './TestTable.tsx';

interface Props {
  detective: Detective;
  file: CaseFile;
  choice: DetectiveChoice;
  /** Everybody who was picked in this file so far, in that order. */
  tried: readonly string[];
  labels: DetectiveLabels;
  locale: string;
  level: HeadingLevel;
}

/** What follows from one choice: what the clues say about that person, who comes, and how the reasons hold. */
export function CaseResult({ detective, file, choice, tried, labels, locale, level }: Props) {
  const reading = readChoice(detective, file, choice);
  if (!reading) return null;
  const { person } = reading;
  const { total, before } = testOf(file, person.id);
  const others = tried.flatMap((id) => file.people.filter((one) => one.id === id));
  return (
    <div className="result" data-standing={person.standing}>
      <Heading level={level}>{fill(labels.resultTitle, { person: person.name })}</Heading>
      <p className="readings">
        <b>{standingText(person, labels)}</b> <span>{person.feedback}</span>
      </p>
      <Heading level={level}>{labels.testTitle}</Heading>
      <p>{fill(labels.testTotal, { total, before, of: file.of, unit: file.unit })}</p>
      <TestTable file={file} asked={person.id} labels={labels} />
      <Heading level={level}>{labels.reasonsTitle}</Heading>
      <Reasons detective={detective} file={file} reading={reading} labels={labels} locale={locale} />
      {others.length > 1 && (
        <div key="tried">
          <Heading level={level}>{labels.triedTitle}</Heading>
          <ul>
            {others.map((one) => (
              <li key={one.id}>
                {fill(labels.tried, { person: one.name, total: testOf(file, one.id).total, of: file.of })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** How well the clues carry a choice, in words. */
export function standingText({ standing }: CasePerson, labels: DetectiveLabels): string {
  switch (standing) {
    case 'key':
      return labels.standingKey;
    case 'also':
      return labels.standingAlso;
    case 'later':
      return labels.standingLater;
  }
}
