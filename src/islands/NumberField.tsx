import { useState } from 'react';
import './number-field.css';

interface Props {
  id: string;
  label: string;
  /** Absent shows an empty field. */
  value: number | undefined;
  min: number;
  max: number;
  step: number;
  /** Told at every change that leaves a number; an emptied field is 0. */
  onNumber: (value: number) => void;
  onBlur?: () => void;
  'aria-describedby'?: string;
}

/** A native number field with its label. What is being typed stays as it was typed until the field is left. */
export function NumberField({ id, label, value, min, max, step, onNumber, onBlur, ...described }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...described}
        id={id}
        type="number"
        inputMode={step < 1 ? 'decimal' : 'numeric'}
        autoComplete="off"
        min={min}
        max={max}
        step={step}
        value={typed ?? value ?? ''}
        onChange={({ target }) => {
          setTyped(target.value);
          const number = target.value === '' ? 0 : Number(target.value);
          if (Number.isFinite(number)) onNumber(Math.min(max, Math.max(min, number)));
        }}
        onBlur={() => {
          setTyped(null);
          onBlur?.();
        }}
      />
    </div>
  );
}
