import { useId, useState, type Ref } from 'react';

interface Props {
  label: string;
  show: string;
  value: string;
  describedBy?: string;
  ref?: Ref<HTMLInputElement>;
  onType: (typed: string) => void;
}

/** A field for a passphrase, which can be looked at while it is typed. Nothing offers to store it. */
export function Passphrase({ label, show, value, describedBy, ref, onType }: Props) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div className="passphrase">
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        type={isShown ? 'text' : 'password'}
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ currentTarget }) => setShown(currentTarget.checked)}
        />
        <span>{show}</span>
      </label>
    </div>
  );
}
