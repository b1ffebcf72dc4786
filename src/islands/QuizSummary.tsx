import { useId, type Ref } from 'react';
import type { Calibration } from '#domain/assessment/calibration.ts';
import type { GroupScore, Summary } from '#domain/assessment/summary.ts';
import { fill } from '#domain/words.ts';
import type { Item } from '#schema/types.ts';
import { CalibrationReading } from './CalibrationReading.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';
import { ReadAgain } from './items/ReadAgain.tsx';
import type { QuizLabels } from './labels.ts';

interface Props {
  summary: Summary;
  /** All items, for their numbers. */
  items: readonly Item[];
  level: HeadingLevel;
  labels: QuizLabels;
  headings: Readonly<Record<string, string>>;
  /** Absent where nobody said how sure they were. */
  calibration: Calibration | undefined;
  groups: readonly GroupScore[];
  onAgain: () => void;
  /** Its heading. */
  ref: Ref<HTMLHeadingElement>;
}

/** How a quiz went, once every item is answered, and where to look again. */
export function QuizSummary({
  summary,
  items,
  level,
  labels,
  headings,
  calibration,
  groups,
  onAgain,
  ref,
}: Props) {
  const id = useId();
  const { right, of, again } = summary;
  return (
    <section className="quiz-summary" aria-labelledby={id}>
      <Heading level={level} id={id} ref={ref} tabIndex={-1}>
        {labels.summaryTitle}
      </Heading>
      <p className="summary-score">
        <span>{fill(labels.summaryRight, { n: right, of })}</span>
      </p>
      {groups.length > 0 && (
        <div className="summary-part" key="groups">
          <p className="summary-name">{labels.groupTitle}</p>
          <ul>
            {groups.map((group) => (
              <li key={group.id}>
                {fill(labels.groupScore, { group: group.text, n: group.right, of: group.of })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {calibration && <CalibrationReading key="calibration" calibration={calibration} labels={labels} />}
      <p>
        <span>{again.length === 0 ? labels.summaryNothing : labels.summaryAgain}</span>
      </p>
      <ul className="summary-again">
        {again.map((item) => (
          <li key={item.id}>
            <a href={`#item-${item.id}`}>
              <span>{fill(labels.question, { n: items.indexOf(item) + 1, of: items.length })}</span>
            </a>
            <p className="summary-stem">{item.stem}</p>
            {item.see && <ReadAgain see={item.see} headings={headings} labels={labels} />}
          </li>
        ))}
      </ul>
      <button type="button" onClick={onAgain}>
        <span>{labels.againAll}</span>
      </button>
    </section>
  );
}
