import type { Dials } from '#schema/types.ts';
import { outcomesOf, type DialsChoice } from '#domain/simulations/dials.ts';
import { fill } from '#domain/words.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';

interface Props {
  dials: Dials;
  choice: DialsChoice;
  labels: SimulationLabels;
}

/** The three outcomes: a bar with a mark where the starting drive stood, and the same in numbers and words. */
export function Meters({ dials, choice, labels }: Props) {
  const start = outcomesOf(dials, {});
  const now = outcomesOf(dials, choice);
  return (
    <dl className="meters">
      {dials.outcomes.map(({ id, title }) => (
        <div key={id} className="meter-row">
          <dt>{title}</dt>
          <dd>
            <Bar value={now[id] ?? 0} start={start[id] ?? 0} />
            <p className="meter-words">{meterText(now[id] ?? 0, start[id] ?? 0, labels)}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The words beside it say the same, so the picture is hidden from those who listen. */
function Bar({ value, start }: { value: number; start: number }) {
  return (
    <svg className="chart" width="100%" height="22" aria-hidden="true" focusable="false">
      <rect className="chart-frame chart-paper" x="0" y="3" width="100%" height="16" />
      <rect className="chart-bar" x="0" y="3" width={`${value}%`} height="16" />
      <line className="chart-start-halo" x1={`${start}%`} y1="0" x2={`${start}%`} y2="22" />
      <line className="chart-start" x1={`${start}%`} y1="0" x2={`${start}%`} y2="22" />
    </svg>
  );
}

function meterText(value: number, start: number, labels: SimulationLabels): string {
  const change = value - start;
  const sentence = change === 0 ? labels.meterSame : change > 0 ? labels.meterMore : labels.meterLess;
  return fill(sentence, { value, change: Math.abs(change) });
}
