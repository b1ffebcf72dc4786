import type { Weeks } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';

interface Props {
  weeks: Weeks;
  labels: SimulationLabels;
  /** The page runs the weeks itself once it is alive. */
  isHidden: boolean;
}

/** What each choice leads to and every reading: for paper, and for browsers without scripts. */
export function WeeksReadings({ weeks, labels, isHidden }: Props) {
  return (
    <details className="rules" hidden={isHidden}>
      <summary>{labels.readingsTitle}</summary>
      <p>{labels.weeksOnPaper}</p>
      <dl>
        {weeks.events.flatMap((event) =>
          event.choices.map(({ id, text, reason }) => (
            <div key={id}>
              <dt>{fill(labels.eventChosen, { week: event.week, choice: text })}</dt>
              <dd>{reason}</dd>
            </div>
          )),
        )}
      </dl>
      <ul>
        {weeks.readings.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
