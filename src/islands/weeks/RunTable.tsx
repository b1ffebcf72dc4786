import type { Weeks } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';
import { valueOf, type Run } from './run.ts';

interface Props {
  id: string;
  weeks: Weeks;
  run: Run;
  labels: SimulationLabels;
}

/** A run in numbers, week by week. */
export function RunTable({ id, weeks, run, labels }: Props) {
  return (
    <table id={id}>
      <caption>{labels.weeksCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.week}</th>
          {weeks.outcomes.map(({ id: outcome, title }) => (
            <th key={outcome} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {run.weeks.map((week) => {
          const event = weeks.events.find((one) => one.week === week.week);
          return (
            <tr key={week.week}>
              <th scope="row">
                {event ? fill(labels.weekWithEvent, { n: week.week, event: event.title }) : week.week}
              </th>
              {weeks.outcomes.map(({ id: outcome }) => (
                <td key={outcome}>{valueOf(week, outcome)}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
