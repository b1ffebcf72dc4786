import type { ReviewCard } from '#domain/review-content.ts';
import type { ReviewLabels } from './labels.ts';

interface Props {
  card: ReviewCard;
  labels: ReviewLabels;
}

/** The back of a concept's card: what it means, and what people take it for. */
export function ConceptBack({ card, labels }: Props) {
  return (
    <>
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
    </>
  );
}
