import type { Weeks } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';
import { blocks } from './blocks.ts';
import { valueOf, type Run } from './run.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  weeks: Weeks;
  /** Oldest first; at least two. */
  runs: readonly Run[];
  /** Place of the run in view. */
  shown: number;
  labels: SimulationLabels;
  locale: string;
  onShow: (place: number) => void;
}

/** More do not fit beside each other on a phone. */
const columns = 3;

/** The runs of this visit: choose one to look at, and the last ones side by side. */
export function Runs({ id, weeks, runs, shown, labels, locale, onShow }: Props) {
  const last = runs.map((run, n) => ({ run, n })).slice(-columns);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const mean = ({ weeks: all }: Run, outcome: string) =>
    number.format(all.reduce((sum, week) => sum + valueOf(week, outcome), 0) / Math.max(1, all.length));
  const atEnd = ({ weeks: all }: Run, outcome: string) => {
    const week = all.at(-1);
    return week ? number.format(valueOf(week, outcome)) : '';
  };
  return (
    <div className="runs">
      <label htmlFor={`${id}-show`}>{labels.showRun}</label>
      <select id={`${id}-show`} value={shown} onChange={({ target }) => onShow(Number(target.value))}>
        {runs.map((_, n) => (
          <option key={n} value={n}>
            {fill(labels.runName, { n: n + 1 })}
          </option>
        ))}
      </select>
      <table>
        <caption>{labels.runsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.measure}</th>
            {last.map(({ n }) => (
              <th key={n} scope="col">
                {fill(labels.runName, { n: n + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.outcomes.flatMap(({ id: outcome, title }) => [
            <tr key={`${outcome}-end`}>
              <th scope="row">{fill(labels.atEnd, { outcome: title })}</th>
              {last.map(({ run, n }) => (
                <td key={n}>{atEnd(run, outcome)}</td>
              ))}
            </tr>,
            <tr key={`${outcome}-mean`}>
              <th scope="row">{fill(labels.onAverage, { outcome: title })}</th>
              {last.map(({ run, n }) => (
                <td key={n}>{mean(run, outcome)}</td>
              ))}
            </tr>,
          ])}
          {weeks.work.map(({ id: work, title }) => (
            <tr key={work}>
              <th scope="row">{fill(labels.hoursOf, { work: title })}</th>
              {last.map(({ run, n }) => (
                <td key={n}>{blocks.map((block) => number.format(run.plan[block][work] ?? 0)).join(', ')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
