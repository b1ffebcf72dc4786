import type { Inventory } from '#schema/types.ts';
import type { Comparison, Pair } from '#domain/assessment/inventory/compare.ts';
import { partsOf } from '#domain/assessment/inventory/parts.ts';
import { whole } from '#domain/assessment/inventory/profile.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';
import { titlesOf } from './titles.ts';

interface Props {
  id: string;
  inventory: Inventory;
  pairs: Extract<Comparison, { kind: 'pairs' }>;
  labels: InventoryLabels;
}

/** Two results in numbers and words. What was answered once has no change, and never a zero. */
export function PairTable({ id, inventory, pairs, labels }: Props) {
  const titles = titlesOf(inventory);
  const bands = new Map(
    pairs.after.dimensions.flatMap((one) =>
      [one, ...one.facets].map((tally) => [tally.id, tally.band] as const),
    ),
  );
  return (
    <table id={id} className="scores">
      <caption>{labels.scoresCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.quality}</th>
          <th scope="col">{labels.before}</th>
          <th scope="col">{labels.after}</th>
          <th scope="col">{labels.change}</th>
        </tr>
      </thead>
      {pairs.dimensions.map((dimension) => (
        <tbody key={dimension.id}>
          {partsOf<(typeof pairs.dimensions)[number], Pair>(dimension).map((pair) => (
            <tr
              key={pair.id}
              className={pair === dimension && dimension.facets.length > 1 ? 'whole' : undefined}
            >
              <th scope="row">
                <span className="quality">{titles.get(pair.id)}</span>{' '}
                <span className="soft">{bands.get(pair.id)?.title}</span>
              </th>
              <td>{pair.before === null ? labels.noScore : whole(pair.before)}</td>
              <td>{pair.after === null ? labels.noScore : whole(pair.after)}</td>
              <td>{changeText(pair, labels)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function changeText({ change }: Pair, labels: InventoryLabels): string {
  if (change === null) return labels.noScore;
  if (change === 0) return labels.changeNone;
  return fill(change > 0 ? labels.changeUp : labels.changeDown, { n: Math.abs(change) });
}
