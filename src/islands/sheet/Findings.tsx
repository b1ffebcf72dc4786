import type { ReactNode } from 'react';
import type { Finding } from '#domain/worksheets/sheet.ts';
import { fill, plural } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import type { SheetLabels } from './labels.ts';

interface Props<Code extends string> {
  /** The worksheet's id; ids of fields begin with it. */
  id: string;
  findings: readonly Finding<Code>[];
  /** A sentence for each finding, with its places. */
  words: Readonly<Record<Code, string>>;
  labels: SheetLabels;
  locale: string;
  level: HeadingLevel;
  /** What can be done at once about a finding, by its place in the list. */
  remedy?: ((n: number) => ReactNode) | undefined;
}

/** A sentence may depend on the number `n`. */
function sayFinding(sentence: string, values: NonNullable<Finding['values']>, locale: string): string {
  const n = values['n'];
  return fill(typeof n === 'number' ? plural(sentence, n, locale) : sentence, values);
}

/** What the checks saw, each leading to the field it is about. Only the count is read out as it changes. */
export function Findings<Code extends string>({
  id,
  findings,
  words,
  labels,
  locale,
  level,
  remedy,
}: Props<Code>) {
  const count = findings.length;
  return (
    <section className="sheet-findings" role="group" aria-labelledby={`${id}-findings`}>
      <Heading level={level} id={`${id}-findings`}>
        <span>{labels.findingsTitle}</span>
      </Heading>
      <p role="status">
        <span key={count}>
          {count === 0 ? labels.findingsNone : plural(labels.findingsCount, count, locale)}
        </span>
      </p>
      <ul hidden={count === 0}>
        {findings.map(({ code, severity, values = {}, at }, n) => (
          <li key={`${code} ${at}`} data-severity={severity}>
            <strong>{labels[severity]}</strong> <span>{sayFinding(words[code], values, locale)}</span>{' '}
            {at && (
              <a href={`#${id}-${at}`}>
                <span>{labels.goThere}</span>
              </a>
            )}
            {remedy?.(n)}
          </li>
        ))}
      </ul>
    </section>
  );
}
