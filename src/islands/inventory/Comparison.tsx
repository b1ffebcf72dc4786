import type { Inventory } from '#schema/types.ts';
import { compare } from '#domain/assessment/inventory/compare.ts';
import type { Sitting } from '#domain/assessment/inventory/sittings.ts';
import { Differences } from './Differences.tsx';
import { partnerLabels, type InventoryLabels } from './labels.ts';
import { Moves } from './Moves.tsx';
import { PairTable } from './PairTable.tsx';
import { Pictures } from './Pictures.tsx';

interface Props {
  id: string;
  inventory: Inventory;
  before: Sitting;
  after: Sitting;
  /** Whether these are two people, the learner first, and not two times. */
  isPartners: boolean;
  labels: InventoryLabels;
  locale: string;
}

/** Before and after, or you and your partner: pairs in a table, the same in pictures, the statements that moved or differ most. */
export function Comparison({ id, inventory, before, after, isPartners, labels: given, locale }: Props) {
  const labels = isPartners ? partnerLabels(given) : given;
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
          {isPartners ? (
            <Differences
              key="differences"
              inventory={inventory}
              comparison={comparison}
              own={before.ratings}
              partners={after.ratings}
              labels={labels}
              locale={locale}
            />
          ) : (
            <Moves key="moves" comparison={comparison} labels={labels} locale={locale} />
          )}
          <p className="soft">{labels.compareCare}</p>
        </>
      );
  }
}
