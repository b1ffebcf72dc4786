import { nextId } from '#domain/worksheets/sheet.ts';
import {
  MOST_PEOPLE,
  withoutUnit,
  type StructureTests,
  type Unit,
} from '#domain/worksheets/structure-tests.ts';
import { fill } from '#domain/words.ts';
import { CountField } from '#islands/sheet/fields/CountField.tsx';
import { Rows } from '#islands/sheet/fields/Rows.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { StructureTestsLabels } from './labels.ts';

interface Props {
  id: string;
  sheet: SheetInUse<StructureTests>;
  /** The units as they are spoken of. */
  names: readonly string[];
  labels: StructureTestsLabels;
}

/** The units of the structure: what they are called, how many people, how many known leaders. */
export function Units({ id, sheet: { data, change }, names, labels }: Props) {
  const edit = (unit: Unit, fields: Partial<Unit>, what: string) =>
    change(
      (now) => ({
        ...now,
        units: now.units.map((one) => (one.id === unit.id ? { ...one, ...fields } : one)),
      }),
      `${unit.id}-${what}`,
    );
  return (
    <Rows
      id={`${id}-units`}
      rows={data.units}
      name={(_, n) => fill(labels.unit, { n: n + 1 })}
      none={labels.noUnits}
      add={labels.addUnit}
      remove={(_, n) => fill(labels.removeUnit, { unit: names[n] ?? '' })}
      onAdd={() =>
        change((now) => ({
          ...now,
          units: [...now.units, { id: nextId('u', now.units), name: '', total: null, leaders: null }],
        }))
      }
      onRemove={(unit) => change((now) => withoutUnit(now, unit.id))}
    >
      {(unit) => (
        <div className="sheet-beside">
          <TextField
            id={`${id}-${unit.id}-name`}
            label={labels.unitName}
            value={unit.name}
            onText={(name) => edit(unit, { name }, 'name')}
          />
          <CountField
            id={`${id}-${unit.id}-total`}
            label={labels.total}
            value={unit.total}
            max={MOST_PEOPLE}
            onCount={(total) => edit(unit, { total }, 'total')}
          />
          <CountField
            id={`${id}-${unit.id}-leaders`}
            label={labels.leaders}
            value={unit.leaders}
            max={MOST_PEOPLE}
            onCount={(leaders) => edit(unit, { leaders }, 'leaders')}
          />
        </div>
      )}
    </Rows>
  );
}
