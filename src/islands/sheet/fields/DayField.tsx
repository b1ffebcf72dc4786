import { isDay } from '#domain/calendar.ts';
import { FieldFrame } from './FieldFrame.tsx';
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
    <FieldFrame id={id} label={label} hint={hint} className="sheet-day">
      <input
        id={id}
        type="date"
        max="9999-12-31"
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={({ target }) => onDay(isDay(target.value) ? target.value : '')}
      />
    </FieldFrame>
  );
}
