import type { Inventory } from '#schema/types.ts';
import type { Profile } from '#domain/assessment/inventory/profile.ts';
import { DotPlot } from './DotPlot.tsx';
import { Grid } from './Grid.tsx';
import type { InventoryLabels } from './labels.ts';

interface Props {
  inventory: Inventory;
  profile: Profile;
  before?: Profile | undefined;
  /** The table that holds the same numbers. */
  tableId: string;
  labels: InventoryLabels;
}

/** The grid and the dots, each with a line on how to read it. */
export function Pictures({ inventory, profile, before, tableId, labels }: Props) {
  const shared = { inventory, profile, before, tableId, noteId: `${tableId}-note`, labels };
  const isOnGrid = inventory.dimensions.length === 2;
  return (
    <div className="pictures">
      {isOnGrid && (
        <figure>
          <Grid {...shared} />
          <figcaption>{labels.gridHow}</figcaption>
        </figure>
      )}
      <figure>
        <DotPlot {...shared} />
        <figcaption>{before ? labels.plotHowPaired : labels.plotHow}</figcaption>
      </figure>
      <p id={shared.noteId} className="soft">
        {labels.sameNumbers}
      </p>
    </div>
  );
}
