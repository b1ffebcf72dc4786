import { useId } from 'react';
import type { Day } from '#domain/day.ts';
import { ratings, type Rating } from '#domain/record/card.ts';
import type { ReviewCard } from '#domain/review-content.ts';
import type { ReviewLabels } from './labels.ts';
import { sayWhen } from './when.ts';

interface Props {
  card: ReviewCard;
  /** When it comes back after each rating. */
  days: Readonly<Record<Rating, Day>>;
  today: Day;
  locale: string;
  labels: ReviewLabels;
  onRate: (rating: Rating) => void;
  onLeaveOut: () => void;
}

/** The back of a card behind a disclosure, and the learner's own word on how well they knew it. */
export function CardView({ card, days, today, locale, labels, onRate, onLeaveOut }: Props) {
  const id = useId();
  return (
    <div className="review-card">
      <p>
        <span>{labels.prompt}</span>
      </p>
      <details>
        <summary>
          <span>{labels.show}</span>
        </summary>
        <p className="card-back">
          <span>{card.definition}</span>
        </p>
        <p className="card-label">
          <strong>{labels.confused}</strong>
        </p>
        <dl className="confusions">
          {card.confusedWith.map(({ what, difference }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{difference}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={card.href}>
            <span>{labels.conceptLink}</span>
          </a>
        </p>
        <div role="group" aria-labelledby={`${id}-rate`}>
          <p className="card-label" id={`${id}-rate`}>
            <strong>{labels.rate}</strong>
          </p>
          <div className="ratings">
            {ratings.map((rating) => (
              <button key={rating} type="button" onClick={() => onRate(rating)}>
                <span>{labels[rating]}</span>
                <small>{sayWhen(days[rating], today, locale)}</small>
              </button>
            ))}
          </div>
        </div>
        <p>
          <button type="button" className="quiet" onClick={onLeaveOut}>
            <span>{labels.leaveOut}</span>
          </button>
        </p>
      </details>
    </div>
  );
}
