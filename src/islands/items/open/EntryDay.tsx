import type { QuizLabels } from '#islands/labels.ts';

interface Props {
  id: string;
  /** Its text is part of the field's name: "Day, Visit three neighbors". */
  entry: string;
  day: string;
  labels: QuizLabels;
  idFor: (part: string) => string;
  onPlan: (day: string) => void;
}

/** The day of one entry. On paper it is a line to write on, or the day. */
export function EntryDay({ id, entry, day, labels, idFor, onPlan }: Props) {
  return (
    <label className="entry-day">
      <span>{labels.entryDay}</span> <span className="visually-hidden">{entry}</span>
      <input
        type="date"
        id={idFor('day')}
        name={`day-${id}`}
        value={day}
        max="9999-12-31"
        onChange={(event) => onPlan(event.currentTarget.value)}
      />
      <span className="on-paper ruled" aria-hidden="true">
        {day}
      </span>
    </label>
  );
}
