import { ratings } from '#domain/record/card.ts';
import { fill } from '#domain/words.ts';
import { ReadAgain } from '#islands/items/ReadAgain.tsx';
import type { OpenViewProps } from './view.ts';
import { ratingWords } from './words.ts';

interface Props extends OpenViewProps<'card'> {
  headings: Readonly<Record<string, string>>;
}

/** A card: its back on request, then the learner's own word on how well it was known. */
export function Card({ item, response, labels, headings, isLive, idFor, onChoose }: Props) {
  const words = ratingWords(labels);
  return (
    <>
      <details className="card-back">
        <summary>
          <span>{labels.cardShow}</span>
        </summary>
        <p className="card-answer">{item.back}</p>
        {item.see && <ReadAgain see={item.see} headings={headings} labels={labels} />}
        <div className="card-rating" role="group" aria-labelledby={idFor('ask')}>
          <p id={idFor('ask')}>{labels.cardAsk}</p>
          <div className="actions">
            {ratings.map((rating) => (
              <button
                key={rating}
                type="button"
                disabled={!isLive}
                aria-pressed={response.rating === rating}
                onClick={() =>
                  onChoose({ type: 'card', rating }, fill(labels.cardKept, { rating: words[rating] }))
                }
              >
                <span>{words[rating]}</span>
              </button>
            ))}
          </div>
        </div>
      </details>
      <p className="on-paper card-answer" aria-hidden="true">
        {item.back}
      </p>
    </>
  );
}
