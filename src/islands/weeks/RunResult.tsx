import type { Weeks } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import { LineChart } from '#islands/LineChart.tsx';
import type { SimulationLabels } from '#islands/simulationLabels.ts';
import { valueOf, type Run } from './run.ts';
import { RunTable } from './RunTable.tsx';

interface Props {
  /** Unique in the page. */
  id: string;
  weeks: Weeks;
  run: Run;
  labels: SimulationLabels;
  locale: string;
}

/** One run: what can be read from it and why, the lines, the numbers. */
export function RunResult({ id, weeks, run, labels, locale }: Props) {
  const events = weeks.events.filter(
    ({ id: event, week }) => run.choices[event] !== undefined && week <= run.weeks.length,
  );
  const marks = [...new Set([1, weeks.weeks, ...weeks.events.map(({ week }) => week)])]
    .sort((a, b) => a - b)
    .map((at) => ({ at, text: String(at), isEvent: weeks.events.some(({ week }) => week === at) }));
  const series = weeks.outcomes.map(({ id: outcome, title }) => ({
    id: outcome,
    title,
    values: run.weeks.map((week) => valueOf(week, outcome)),
  }));
  const titles = weeks.outcomes.map(({ title }) => title);
  const [first = '', second = '', third = ''] = titles;
  return (
    <>
      {run.readings.length > 0 && (
        <ul className="readings">
          {weeks.readings
            .filter(({ id: reading }) => run.readings.includes(reading))
            .map(({ id: reading, text }) => (
              <li key={reading}>{text}</li>
            ))}
        </ul>
      )}
      {events.length > 0 && (
        <dl>
          {events.map((event) => (
            <div key={event.id}>
              <dt>
                {fill(labels.eventChosen, {
                  week: event.week,
                  choice: choiceOf(event, run.choices)?.text ?? '',
                })}
              </dt>
              <dd>{choiceOf(event, run.choices)?.reason}</dd>
            </div>
          ))}
        </dl>
      )}
      <figure>
        <LineChart
          name={fill(labels.chartName, {
            outcomes: new Intl.ListFormat(locale).format(titles),
            n: run.weeks.length,
          })}
          tableId={`${id}-weeks`}
          noteId={`${id}-note`}
          series={series}
          places={weeks.weeks}
          marks={marks}
        />
        <figcaption id={`${id}-note`}>{fill(labels.chartNote, { first, second, third })}</figcaption>
      </figure>
      <RunTable id={`${id}-weeks`} weeks={weeks} run={run} labels={labels} />
    </>
  );
}

type Event = Weeks['events'][number];

function choiceOf(event: Event, choices: Run['choices']): Event['choices'][number] | undefined {
  return event.choices.find(({ id }) => id === choices[event.id]);
}
