import { useId } from 'react';
import type { Summary } from '#domain/assessment/summary.ts';
import { fill } from '#domain/words.ts';
import type { Item } from '#schema/types.ts';
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
  onAgain: () => void;
}

/** How a quiz went, once every item is answered, and where to look again. */
export function QuizSummary({ summary, items, level, labels, headings, onAgain }: Props) {
  const id = useId();
  const { right, of, again } = summary;
  return (
    <section className="quiz-summary" aria-labelledby={id}>
      <Heading level={level} id={id}>
        {labels.summaryTitle}
      </Heading>
      <p className="summary-score">
        <span>{fill(labels.summaryRight, { n: right, of })}</span>
      </p>
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
