import type { Inventory } from '#schema/types.ts';
import type { Rating, Ratings, Statement } from '#domain/assessment/inventory/statements.ts';

interface Props {
  inventory: Inventory;
  statements: readonly Statement[];
  ratings: Ratings;
  /** Sets the radio groups apart from those of another inventory on the page. */
  name: string;
  onRate: (statement: string, rating: Rating) => void;
}

/** The statements as a list of radio groups. Every label repeats its anchor, and nothing is chosen beforehand. */
export function Statements({ inventory, statements, ratings, name, onRate }: Props) {
  const choices: readonly (readonly [Rating, string])[] = [
    ...inventory.scale.map(({ text }, value) => [value, text] as const),
    ['unknown', inventory.dontKnow],
  ];
  return (
    <ol className="statements" role="list">
      {statements.map((statement) => (
        <li key={statement.id}>
          <fieldset className="statement">
            <legend>{statement.text}</legend>
            <div className="statement-choices">
              {choices.map(([rating, text]) => (
                <label key={rating} className="anchor">
                  <input
                    type="radio"
                    name={`${name}-${statement.id}`}
                    value={rating}
                    data-statement={statement.id}
                    checked={ratings[statement.id] === rating}
                    onChange={() => onRate(statement.id, rating)}
                  />
                  <span>{text}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ol>
  );
}
