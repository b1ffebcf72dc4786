import { memo } from 'react';
import type { Rating } from '#domain/assessment/inventory/statements.ts';

/** A place on the scale, or "don't know", with its words. */
export interface Anchor {
  readonly rating: Rating;
  readonly text: string;
}

interface Props {
  /** The id that the answer is saved under. */
  id: string;
  text: string;
  anchors: readonly Anchor[];
  rating: Rating | undefined;
  name: string;
  /** A question that stands beside the statements and has no number of its own. */
  isBeside?: boolean;
  onRate: (statement: string, rating: Rating) => void;
}

/** One statement as a radio group. Every label repeats its anchor, and nothing is chosen beforehand. */
export const StatementField = memo(function StatementField({
  id,
  text,
  anchors,
  rating,
  name,
  isBeside = false,
  onRate,
}: Props) {
  return (
    <fieldset className={isBeside ? 'statement beside' : 'statement'}>
      <legend>{text}</legend>
      <div className="statement-choices">
        {anchors.map((anchor) => (
          <label key={anchor.rating} className="anchor">
            <input
              type="radio"
              name={`${name}-${id}`}
              value={anchor.rating}
              data-statement={id}
              checked={rating === anchor.rating}
              onChange={() => onRate(id, anchor.rating)}
            />
            <span>{anchor.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
});
