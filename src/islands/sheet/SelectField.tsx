interface Props<T extends string> {
  id: string;
  label: string;
  value: T;
  options: readonly { readonly value: T; readonly text: string }[];
  onPick: (value: T) => void;
}

/** One of a few, under its label. */
export function SelectField<T extends string>({ id, label, value, options, onPick }: Props<T>) {
  return (
    <div className="sheet-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onPick(target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
