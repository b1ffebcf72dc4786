import type { Inventory } from '#schema/types.ts';
import type { Comparison } from '#domain/assessment/inventory/compare.ts';
import type { Ratings } from '#domain/assessment/inventory/statements.ts';
import { fill, plural } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';

interface Props {
  inventory: Inventory;
  comparison: Extract<Comparison, { kind: 'pairs' }>;
  own: Ratings;
  partners: Ratings;
  labels: InventoryLabels;
  locale: string;
}

/** The statements on which two people differ most, each with the answers of both. */
export function Differences({ inventory, comparison, own, partners, labels, locale }: Props) {
  const { moves, ratedTwice } = comparison;
  if (moves.length === 0) return <p>{plural(labels.partnerSame, ratedTwice, locale)}</p>;
  // One place on the scale is a small difference; it is only listed where nothing lies further apart.
  const least = Math.min(2, Math.abs(moves[0]?.steps ?? 0));
  const furthest = moves
    .filter(({ steps }) => Math.abs(steps) >= least)
    .flatMap(({ statements }) => statements);
  const answer = (ratings: Ratings, id: string) => inventory.scale[Number(ratings[id])]?.text ?? '';
  return (
    <>
      <p>
        <strong>{labels.partnerLargest}</strong>
      </p>
      <ul className="moves">
        {furthest.map(({ id, text }) => (
          <li key={id}>
            <p>{text}</p>
            <p>{fill(labels.partnerAnswers, { own: answer(own, id), partner: answer(partners, id) })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
