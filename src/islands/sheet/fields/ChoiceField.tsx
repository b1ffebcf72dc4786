import { FieldFrame } from './FieldFrame.tsx';
import './fields.css';

interface Props<T extends string> {
  id: string;
  label: string;
  value: T;
  hint?: string | undefined;
  options: readonly { readonly value: T; readonly text: string }[];
  onChoice: (value: T) => void;
}

/** One of a few, with its label. */
export function ChoiceField<T extends string>({ id, label, value, hint, options, onChoice }: Props<T>) {
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <select
        id={id}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChoice(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
