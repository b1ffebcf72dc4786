import { FieldFrame } from '#islands/sheet/fields/FieldFrame.tsx';

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
    <FieldFrame id={id} label={label} hint={hint}>
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
    </FieldFrame>
  );
}
