import './fields.css';

interface Props<T extends string> {
  id: string;
  label: string;
  value: T;
  options: readonly { readonly value: T; readonly text: string }[];
  onChoice: (value: T) => void;
}

/** One of a few, with its label. */
export function ChoiceField<T extends string>({ id, label, value, options, onChoice }: Props<T>) {
  return (
    <div className="sheet-field">
      <label htmlFor={id}>
        <span key={label}>{label}</span>
      </label>
      <select
        id={id}
        autoComplete="off"
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
    </div>
  );
}
