import type { Weeks } from '#schema/types.ts';
import type { WeeksChoices } from '#domain/simulations/weeks.ts';
import { fill } from '#domain/words.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';

interface Props {
  /** Unique in the page; names of the fields begin with it. */
  name: string;
  weeks: Weeks;
  choices: WeeksChoices;
  /** Events that lie open; the others stay a surprise until somebody looks. */
  open: ReadonlySet<string>;
  labels: SimulationLabels;
  onOpen: (event: string, isOpen: boolean) => void;
  onChoose: (event: string, choice: string) => void;
}

/** The surprises, folded up until their week comes. Each is a choice. */
export function Events({ name, weeks, choices, open, labels, onOpen, onChoose }: Props) {
  return weeks.events.map((event) => (
    <details
      key={event.id}
      className="event"
      open={open.has(event.id)}
      onToggle={({ currentTarget }) => onOpen(event.id, currentTarget.open)}
    >
      <summary>{fill(labels.eventSummary, { week: event.week })}</summary>
      <fieldset>
        <legend>{event.title}</legend>
        <p>{event.text}</p>
        {event.choices.map(({ id, text }) => (
          <label key={id} className="setting">
            <input
              type="radio"
              name={`${name}-${event.id}`}
              value={id}
              checked={choices[event.id] === id}
              data-event={event.id}
              onChange={() => onChoose(event.id, id)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
    </details>
  ));
}
