import type { Inventory } from '#schema/types.ts';
import { hasLevels, partsOf } from '#domain/assessment/inventory/parts.ts';
import type { DimensionProfile, Profile, Tally } from '#domain/assessment/inventory/profile.ts';
import { topOf } from '#domain/assessment/inventory/statements.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';
import { titlesOf } from './titles.ts';

interface Props {
  inventory: Inventory;
  profile: Profile;
  labels: InventoryLabels;
  locale: string;
}

/** All of the arithmetic, so that anybody can do it again. */
export function Working({ inventory, profile, labels, locale }: Props) {
  const titles = titlesOf(inventory);
  const tallies = profile.dimensions.flatMap((dimension) =>
    [...partsOf<DimensionProfile, Tally>(dimension)].reverse(),
  );
  const isLevelled = hasLevels(inventory.dimensions);
  const hasReversed = inventory.dimensions.some(({ facets }) =>
    facets.some(({ items }) => items.some(({ reverse }) => reverse)),
  );
  const factor = 100 / topOf(inventory);
  return (
    <details className="working">
      <summary>{labels.workingTitle}</summary>
      <p>{fill(labels.workingHow, { top: topOf(inventory), factor: rounded(factor, locale) })}</p>
      {hasReversed && <p>{labels.workingReversed}</p>}
      <p>{isLevelled ? labels.workingHalf : labels.workingFew}</p>
      <table>
        <caption>{labels.workingCaption}</caption>
        <tbody>
          {tallies.map((tally) => (
            <tr key={tally.id}>
              <th scope="row">{titles.get(tally.id)}</th>
              <td>{lineOf(tally, { factor, labels, locale })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {inventory.positions.length > 0 && <p>{labels.workingGrid}</p>}
      <p>{isLevelled ? labels.workingGap : labels.workingLowest}</p>
    </details>
  );
}

function lineOf(
  { points, answered, score }: Tally,
  { factor, labels, locale }: { factor: number; labels: InventoryLabels; locale: string },
): string {
  if (score === null) return labels.noScore;
  const sum = points.reduce((total, n) => total + n, 0);
  return fill(labels.workingLine, {
    points: points.join(' + '),
    sum,
    count: answered,
    mean: rounded(sum / answered, locale),
    factor: rounded(factor, locale),
    score: rounded(score, locale),
  });
}

function rounded(n: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(n);
}
