import { FieldFrame } from './FieldFrame.tsx';
import './fields.css';

interface Props {
  id: string;
  label: string;
  value: number | null;
  max: number;
  hint?: string | undefined;
  /** Told at every change that leaves a whole number up to `max`; an emptied field is null. */
  onCount: (count: number | null) => void;
}

/** A whole number with its label. Signs that are no digits are not taken. */
export function CountField({ id, label, value, max, hint, onCount }: Props) {
  return (
    <FieldFrame id={id} label={label} hint={hint} className="sheet-count">
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value ?? ''}
        onChange={({ target }) => {
          const typed = target.value.trim();
          if (typed === '') onCount(null);
          else if (/^\d+$/.test(typed) && Number(typed) <= max) onCount(Number(typed));
        }}
      />
    </FieldFrame>
  );
}
