import { isDay } from '#domain/calendar.ts';
import './fields.css';

interface Props {
  id: string;
  label: string;
  value: string;
  hint?: string | undefined;
  /** Told a day that exists, or an empty text. */
  onDay: (day: string) => void;
}

/** A day with its label. */
export function DayField({ id, label, value, hint, onDay }: Props) {
  return (
    <div className="sheet-field sheet-day">
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
        type="date"
        max="9999-12-31"
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={({ target }) => onDay(isDay(target.value) ? target.value : '')}
      />
    </div>
  );
}
