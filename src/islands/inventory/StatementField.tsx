import { memo } from 'react';
import type { Rating, Statement } from '#domain/assessment/inventory/statements.ts';

/** A place on the scale, or "don't know", with its words. */
export interface Anchor {
  readonly rating: Rating;
  readonly text: string;
}

interface Props {
  statement: Statement;
  anchors: readonly Anchor[];
  rating: Rating | undefined;
  name: string;
  onRate: (statement: string, rating: Rating) => void;
}

/** One statement as a radio group. Every label repeats its anchor, and nothing is chosen beforehand. */
export const StatementField = memo(function StatementField({
  statement: { id, text },
  anchors,
  rating,
  name,
  onRate,
}: Props) {
  return (
    <fieldset className="statement">
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
