import { useId, useState } from 'react';
import type { Day } from '#domain/day.ts';

interface Props {
  label: string;
  action: string;
  /** The day that stands there first. */
  suggestion: Day;
  /** No day before this one can be set. */
  from: Day;
  onDay: (day: Day) => void;
}

/** A day, in the browser's own field. */
export function DayForm({ label, action, suggestion, from, onDay }: Props) {
  const id = useId();
  const [day, setDay] = useState(suggestion);
  return (
    <form
      className="task-day"
      method="dialog"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') onDay(day);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        min={from}
        value={day}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <button type="submit" className="primary">
        <span>{action}</span>
      </button>
    </form>
  );
}
