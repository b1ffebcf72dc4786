interface Props<T extends string> {
  /** Id of the group; findings lead here. */
  id: string;
  legend: string;
  value: T | null;
  options: readonly { readonly value: T; readonly text: string }[];
  onPick: (value: T) => void;
}

/** A short row of choices in one line. */
export function RadioRow<T extends string>({ id, legend, value, options, onPick }: Props<T>) {
  return (
    <fieldset className="radio-row" id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      <div className="radio-options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
