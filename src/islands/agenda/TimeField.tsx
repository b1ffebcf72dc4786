import { timeValue } from '#domain/agenda/times.ts';
import { minuteOfDay } from '#domain/clock.ts';
import { FieldFrame } from '#islands/sheet/fields/FieldFrame.tsx';

interface Props {
  id: string;
  label: string;
  /** Minute of the day. */
  value: number | null;
  hint?: string;
  isOff?: boolean;
  onTime: (minute: number | null) => void;
}

/** A time of day with its label. */
export function TimeField({ id, label, value, hint, isOff = false, onTime }: Props) {
  return (
    <FieldFrame id={id} label={label} hint={hint} className="agenda-time-field">
      <input
        id={id}
        type="time"
        step={300}
        autoComplete="off"
        disabled={isOff}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={timeValue(value)}
        onChange={({ target }) => onTime(minuteOfDay(target.value) ?? null)}
      />
    </FieldFrame>
  );
}
