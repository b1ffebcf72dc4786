import { mostHands } from '#domain/room/hands.ts';
import { fill } from '#domain/words.ts';
import type { RoomLabels } from './labels.ts';

interface Props {
  id: string;
  label: string;
  value: number;
  labels: RoomLabels;
  onNumber: (value: number) => void;
}

/** A number with a button on each side, to tap once for each hand. By keyboard the arrows of the field do the same. */
export function Stepper({ id, label, value, labels, onNumber }: Props) {
  return (
    <div className="stepper">
      <label htmlFor={id}>{label}</label>
      <div>
        <button
          type="button"
          tabIndex={-1}
          aria-label={fill(labels.oneLess, { label })}
          disabled={value === 0}
          onClick={() => onNumber(value - 1)}
        >
          −
        </button>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          autoComplete="off"
          min={0}
          max={mostHands}
          step={1}
          // None is an empty field: a figure typed beside a 0 would be ten times too large.
          value={value || ''}
          placeholder="0"
          onChange={({ target }) => onNumber(Number(target.value) || 0)}
        />
        <button
          type="button"
          tabIndex={-1}
          aria-label={fill(labels.oneMore, { label })}
          onClick={() => onNumber(value + 1)}
        >
          +
        </button>
      </div>
    </div>
  );
}
