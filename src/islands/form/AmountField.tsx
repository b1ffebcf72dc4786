interface Props {
  id: string;
  label: string;
  value: string;
  hint?: string | undefined;
  onText: (text: string) => void;
}

/** Longer than any number that people count with. */
const LONGEST = 15;

/** A number with its label, written as people write it. Signs that no number has are not taken. */
export function AmountField({ id, label, value, hint, onText }: Props) {
  return (
    <div className="sheet-field">
      <label htmlFor={id}>
        <span key={label}>{label}</span>
      </label>
      {hint && (
        <p className="soft" id={`${id}-hint`}>
          <span>{hint}</span>
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={LONGEST}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={({ target }) => {
          if (/^[\d.,\s]*$/.test(target.value)) onText(target.value);
        }}
      />
    </div>
  );
}
