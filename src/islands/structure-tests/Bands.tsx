import type { ReadingBands, StructureTests } from '#domain/worksheets/structure-tests.ts';
import { CountField } from '#islands/sheet/fields/CountField.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { StructureTestsLabels } from './labels.ts';

interface Props {
  id: string;
  sheet: SheetInUse<StructureTests>;
  labels: StructureTestsLabels;
}

/** How the group reads a share: its own borders, and why. */
export function Bands({ id, sheet: { data, change }, labels }: Props) {
  const edit = (fields: Partial<ReadingBands>) =>
    change((now) => ({ ...now, bands: { ...now.bands, ...fields } }), `bands-${Object.keys(fields).join()}`);
  return (
    <>
      <div className="sheet-beside">
        <CountField
          id={`${id}-bands-low`}
          label={labels.low}
          value={data.bands.low}
          max={100}
          onCount={(low) => edit({ low })}
        />
        <CountField
          id={`${id}-bands-high`}
          label={labels.high}
          value={data.bands.high}
          max={100}
          onCount={(high) => edit({ high })}
        />
      </div>
      <TextField
        id={`${id}-bands-why`}
        label={labels.why}
        value={data.bands.why}
        rows={2}
        onText={(why) => edit({ why })}
      />
    </>
  );
}
