import { useId } from 'react';
import type { ScoredItem } from '#domain/assessment/response.ts';
import { sayResponse } from '#domain/assessment/spoken.ts';
import { Heading, type HeadingLevel } from './Heading.tsx';
import type { QuizLabels } from './labels.ts';
import type { Standing } from './useAnswers.ts';

interface Props {
  items: readonly ScoredItem[];
  standing: Standing;
  level: HeadingLevel;
  labels: QuizLabels;
  onAgain: () => void;
}

/** What was answered, without a word on right or wrong: the room talks about that. */
export function RoomSummary({ items, standing, level, labels, onAgain }: Props) {
  const id = useId();
  const words = { trueWord: labels.trueOption, falseWord: labels.falseOption, unsureWord: labels.idk };
  return (
    <section className="quiz-summary" aria-labelledby={id}>
      <Heading level={level} id={id}>
        {labels.roomTitle}
      </Heading>
      <dl className="room-answers">
        {items.map((item) => {
          const { checked } = standing[item.id] ?? {};
          return (
            <div key={item.id}>
              <dt>{item.stem}</dt>
              {checked && sayResponse(item, checked, words).map((line) => <dd key={line}>{line}</dd>)}
            </div>
          );
        })}
      </dl>
      <button type="button" onClick={onAgain}>
        <span>{labels.againAll}</span>
      </button>
    </section>
  );
}
