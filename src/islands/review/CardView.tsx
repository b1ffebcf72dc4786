import { useId, type ReactNode } from 'react';
import type { Day } from '#domain/day.ts';
import { ratings, type Rating } from '#domain/record/card.ts';
import type { ReviewLabels } from './labels.ts';
import { sayWhen } from './when.ts';

interface Props {
  /** What to do before the back is opened; absent where the question says it. */
  prompt?: string;
  /** The back of the card. */
  children: ReactNode;
  /** When it comes back after each rating. */
  days: Readonly<Record<Rating, Day>>;
  today: Day;
  locale: string;
  labels: ReviewLabels;
  onRate: (rating: Rating) => void;
  /** Absent for a card that cannot be left out. */
  onLeaveOut?: () => void;
}

/** The back of a card behind a disclosure, and the learner's own word on how well they knew it. */
export function CardView({ prompt, children, days, today, locale, labels, onRate, onLeaveOut }: Props) {
  const id = useId();
  return (
    <div className="review-card">
      {prompt && (
        <p>
          <span>{prompt}</span>
        </p>
      )}
      <details>
        <summary>
          <span>{labels.show}</span>
        </summary>
        {children}
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
        {onLeaveOut && (
          <p>
            <button type="button" className="quiet" onClick={onLeaveOut}>
              <span>{labels.leaveOut}</span>
            </button>
          </p>
        )}
      </details>
    </div>
  );
}
