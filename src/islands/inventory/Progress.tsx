import type { Inventory } from '#schema/types.ts';
import type { Draft } from '#domain/assessment/inventory/draft.ts';
import { sharesOf } from '#domain/assessment/inventory/shares.ts';
import { statementsOf, type Form } from '#domain/assessment/inventory/statements.ts';
import { fill, plural } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';

interface Props {
  name: string;
  inventory: Inventory;
  form: Form;
  draft: Draft;
  labels: InventoryLabels;
  locale: string;
}

/** How far one is: statements answered, "don't know" among them, or hours in all. */
export function Progress({ name, inventory, form, draft, labels, locale }: Props) {
  if (form.kind === 'hours') {
    const hours = (sharesOf(form, draft.hours) ?? []).reduce((sum, share) => sum + share.hours, 0);
    return (
      <p key="hours" className="progress">
        {plural(labels.hoursTotal, hours, locale)}
      </p>
    );
  }
  const statements = statementsOf(inventory, form);
  const n = statements.filter(({ id }) => draft.ratings[id] !== undefined).length;
  return (
    <div key="statements" className="progress">
      <progress value={n} max={statements.length} aria-labelledby={`${name}-progress`} />
      <p id={`${name}-progress`}>{fill(labels.progress, { n, of: statements.length })}</p>
    </div>
  );
}
