import { occasions, type Occasion } from '#domain/assessment/inventory/sittings.ts';
import { occasionTitle, type InventoryLabels } from './labels.ts';

interface Props {
  id: string;
  chosen: Occasion;
  isDisabled: boolean;
  labels: InventoryLabels;
  onChoose: (occasion: Occasion) => void;
}

/** What this sitting counts as, for comparing later. */
export function OccasionChoice({ id, chosen, isDisabled, labels, onChoose }: Props) {
  return (
    <div className="occasion">
      <label htmlFor={id}>{labels.occasion}</label>
      <select
        id={id}
        value={chosen}
        disabled={isDisabled}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChoose(occasions.find((one) => one === target.value) ?? 'date')}
      >
        {occasions.map((one) => (
          <option key={one} value={one}>
            {occasionTitle(one, labels)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="soft">
        {chosen === 'looking-back' ? labels.occasionLookingBackHint : labels.occasionHint}
      </p>
    </div>
  );
}
