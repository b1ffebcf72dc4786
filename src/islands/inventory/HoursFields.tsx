import type { Hours } from '#domain/assessment/inventory/shares.ts';
import type { HoursForm } from '#domain/assessment/inventory/statements.ts';
import { NumberField } from '#islands/NumberField.tsx';
import type { InventoryLabels } from './labels.ts';

interface Props {
  form: HoursForm;
  hours: Hours;
  name: string;
  labels: InventoryLabels;
  onHours: (row: string, hours: number) => void;
  onLeave: () => void;
}

/** There are no more hours in a week. */
const mostHours = 168;

/** The hours of a week, one field for each kind of work. */
export function HoursFields({ form, hours, name, labels, onHours, onLeave }: Props) {
  return (
    <fieldset className="hours">
      <legend>{labels.hoursLegend}</legend>
      {form.rows.map(({ id, text }) => (
        <NumberField
          key={id}
          id={`${name}-${id}`}
          label={text}
          value={hours[id]}
          min={0}
          max={mostHours}
          step={0.5}
          onNumber={(value) => onHours(id, value)}
          onBlur={onLeave}
        />
      ))}
    </fieldset>
  );
}
