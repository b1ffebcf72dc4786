import type { Inventory } from '#schema/types.ts';
import type { Form } from '#domain/assessment/inventory/statements.ts';
import { plural } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';

interface Props {
  inventory: Inventory;
  chosen: Form;
  name: string;
  /** Choosing needs the script; until then the first form stands. */
  isDisabled: boolean;
  labels: InventoryLabels;
  locale: string;
  onChoose: (form: string) => void;
}

/** Which form to fill in: all statements, a few, or the hours of a week. */
export function FormChoice({ inventory, chosen, name, isDisabled, labels, locale, onChoose }: Props) {
  return (
    <fieldset className="form-choice" disabled={isDisabled}>
      <legend>{labels.chooseForm}</legend>
      {inventory.forms.map((form) => (
        <label key={form.id} className="form-option">
          <input
            type="radio"
            name={`${name}-form`}
            value={form.id}
            checked={form.id === chosen.id}
            onChange={() => onChoose(form.id)}
          />
          <span className="form-title">{form.title}</span>
          <span className="soft">{plural(labels.minutes, form.minutes, locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}
