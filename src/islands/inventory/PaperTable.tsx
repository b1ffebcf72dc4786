import type { Facet, Inventory } from '#schema/types.ts';
import { topOf } from '#domain/assessment/inventory/statements.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';

interface Props {
  inventory: Inventory;
  /** The numbers under which a facet's statements stand in the list. */
  numbersOf: (facet: Facet) => readonly number[];
  labels: InventoryLabels;
  locale: string;
}

/** The scoring strip: which statements belong together, and blanks for the sums. */
export function PaperTable({ inventory, numbersOf, labels, locale }: Props) {
  const factor = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(100 / topOf(inventory));
  const blank = fill(labels.paperSumBlank, { factor });
  return (
    <table>
      <caption>{labels.paperCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.quality}</th>
          <th scope="col">{labels.paperStatements}</th>
          <th scope="col">{labels.paperSum}</th>
        </tr>
      </thead>
      {inventory.dimensions.map((dimension) => (
        <tbody key={dimension.id}>
          {dimension.facets.map((facet) => (
            <tr key={facet.id}>
              <th scope="row">{facet.title}</th>
              <td>
                {fill(labels.paperStatementsOf, {
                  statements: numbersOf(facet).join(', '),
                  min: facet.minAnswered,
                })}
              </td>
              <td>{blank}</td>
            </tr>
          ))}
          {dimension.facets.length > 1 && (
            <tr className="whole">
              <th scope="row">{dimension.title}</th>
              <td>{rangeOf(dimension.facets.flatMap(numbersOf))}</td>
              <td>{blank}</td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

/** "1–12" where the numbers follow each other. */
function rangeOf(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const isRow = sorted.length > 2 && sorted.every((n, at) => at === 0 || n === (sorted[at - 1] ?? 0) + 1);
  return isRow ? `${sorted[0]}–${sorted.at(-1)}` : sorted.join(', ');
}
