import type { Inventory } from '#schema/types.ts';
import type { InventoryLabels } from './labels.ts';

interface Props {
  inventory: Inventory;
  labels: InventoryLabels;
}

/** What the inventory is for, what it is not, and where the answers stay: said before the first statement. */
export function Introduction({ inventory, labels }: Props) {
  return (
    <>
      {inventory.intro && <p className="intro">{inventory.intro}</p>}
      <p className="on-device">
        <strong>{labels.onDevice}</strong>
      </p>
      <dl className="about">
        <div>
          <dt>{labels.purposeTitle}</dt>
          <dd>{inventory.purpose}</dd>
        </div>
        <div>
          <dt>{labels.isNotTitle}</dt>
          <dd>
            <span>{labels.aid}</span> <span>{inventory.isNot}</span>
          </dd>
        </div>
      </dl>
    </>
  );
}
