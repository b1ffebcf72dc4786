import type { Inventory } from '#schema/types.ts';
import { partsOf } from '#domain/assessment/inventory/parts.ts';
import {
  whole,
  type DimensionProfile,
  type Profile,
  type Tally,
} from '#domain/assessment/inventory/profile.ts';
import { recencyOf } from '#domain/assessment/inventory/recency.ts';
import type { Ratings } from '#domain/assessment/inventory/statements.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';
import { titlesOf } from './titles.ts';

interface Props {
  id: string;
  inventory: Inventory;
  profile: Profile;
  ratings: Ratings;
  labels: InventoryLabels;
}

/** The scores of one result in numbers and words. The pictures show the same. */
export function ScoreTable({ id, inventory, profile, ratings, labels }: Props) {
  const titles = titlesOf(inventory);
  return (
    <table id={id} className="scores">
      <caption>{labels.scoresCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.quality}</th>
          <th scope="col">{labels.score}</th>
          <th scope="col">{labels.answered}</th>
        </tr>
      </thead>
      {profile.dimensions.map((dimension) => (
        <tbody key={dimension.id}>
          {partsOf<DimensionProfile, Tally>(dimension).map((one) => (
            <tr
              key={one.id}
              className={one === dimension && dimension.facets.length > 1 ? 'whole' : undefined}
            >
              <th scope="row">
                <span className="quality">{titles.get(one.id)}</span>{' '}
                <span className="soft">{one.band?.title}</span>{' '}
                {inventory.recency && one === dimension && recencyOf(one, ratings) === 'rusty' && (
                  <strong className="rusty">{inventory.recency.mark}</strong>
                )}
              </th>
              <td>{one.score === null ? labels.noScore : whole(one.score)}</td>
              <td>{answeredText(one, labels)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function answeredText({ answered, asked, unknown }: Tally, labels: InventoryLabels): string {
  return fill(unknown > 0 ? labels.answeredOfUnknown : labels.answeredOf, {
    n: answered,
    of: asked,
    unknown,
  });
}
