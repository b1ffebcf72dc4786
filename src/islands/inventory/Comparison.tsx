import type { Inventory } from '#schema/types.ts';
import { compare } from '#domain/assessment/inventory/compare.ts';
import type { Sitting } from '#domain/assessment/inventory/sittings.ts';
import type { InventoryLabels } from './labels.ts';
import { Moves } from './Moves.tsx';
import { PairTable } from './PairTable.tsx';
import { Pictures } from './Pictures.tsx';

interface Props {
  id: string;
  inventory: Inventory;
  before: Sitting;
  after: Sitting;
  labels: InventoryLabels;
  locale: string;
}

/** Before and after: pairs in a table, the same in pictures, the statements that moved most. */
export function Comparison({ id, inventory, before, after, labels, locale }: Props) {
  const comparison = compare(inventory, before, after);
  switch (comparison.kind) {
    case 'other-version':
      return <p className="caution">{labels.compareOtherVersion}</p>;
    case 'nothing-shared':
      return <p className="caution">{labels.compareNothingShared}</p>;
    case 'pairs':
      return (
        <>
          {comparison.narrowed && <p className="caution">{labels.compareNarrowed}</p>}
          <PairTable id={`${id}-pairs`} inventory={inventory} pairs={comparison} labels={labels} />
          <Pictures
            inventory={inventory}
            profile={comparison.after}
            before={comparison.before}
            tableId={`${id}-pairs`}
            labels={labels}
          />
          <Moves comparison={comparison} labels={labels} locale={locale} />
          <p className="soft">{labels.compareCare}</p>
        </>
      );
  }
}
