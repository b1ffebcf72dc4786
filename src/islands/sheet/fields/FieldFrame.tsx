import type { ReactNode } from 'react';

interface Props {
  /** The control has this id. */
  id: string;
  label: string;
  /** The control names its id, `<id>-hint`, as its description. */
  hint?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** A control of a sheet under its label, with a hint. */
export function FieldFrame({ id, label, hint, className = '', children }: Props) {
  return (
    <div className={`sheet-field ${className}`.trim()}>
      <label htmlFor={id}>
        <span key={label}>{label}</span>
      </label>
      {hint && (
        <p className="soft" id={`${id}-hint`}>
          <span>{hint}</span>
        </p>
      )}
      {children}
    </div>
  );
}
