import type { Inventory } from '#schema/types.ts';
import { formOf } from '#domain/assessment/inventory/draft.ts';
import { sharesOf } from '#domain/assessment/inventory/shares.ts';
import type { Sitting } from '#domain/assessment/inventory/sittings.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';

interface Props {
  id: string;
  inventory: Inventory;
  before: Sitting;
  after: Sitting;
  labels: InventoryLabels;
}

/** The shares of two weeks in one table. No mix is better than another, so there is no change column. */
export function HoursComparison({ id, inventory, before, after, labels }: Props) {
  const form = formOf(inventory, after.form);
  if (before.version !== after.version || after.version !== inventory.version) {
    return <p className="caution">{labels.compareOtherVersion}</p>;
  }
  if (form.kind !== 'hours' || before.form !== after.form)
    return <p className="caution">{labels.compareNothingShared}</p>;
  const [was, is] = [before, after].map(({ hours }) => sharesOf(form, hours));
  const percent = (n: number | undefined) =>
    n === undefined ? labels.noScore : fill(labels.percentOf, { n });
  return (
    <table id={`${id}-pairs`} className="scores">
      <caption>{labels.sharesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.share}</th>
          <th scope="col">{labels.before}</th>
          <th scope="col">{labels.after}</th>
        </tr>
      </thead>
      <tbody>
        {form.shares.map(({ id: share, title }, n) => (
          <tr key={share}>
            <th scope="row">{title}</th>
            <td>{percent(was?.[n]?.percent)}</td>
            <td>{percent(is?.[n]?.percent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
