import { roundMax, spread } from './chart.ts';
import './chart.css';

/** One line: its name and a value for each place on the axis. */
export interface Series {
  readonly id: string;
  readonly title: string;
  readonly values: readonly number[];
}

interface Props {
  /** Short name, for those who listen. */
  name: string;
  /** The table that holds the same numbers, and the sentence that says so. */
  tableId: string;
  noteId: string;
  /** Three at most; they differ by dash and by the name at their end. */
  series: readonly Series[];
  /** How many places the axis has, whether or not the lines reach so far. */
  places: number;
  /** Places, from 1, that are named under the axis, and those where something happened. */
  marks: readonly { readonly at: number; readonly text: string; readonly isEvent: boolean }[];
}

const height = 260;
/** Between two names at the ends of lines. */
const nameGap = 20;

/** Lines over time. Widths are shares of the space there is, so that letters keep their size on a phone. */
export function LineChart({ name, tableId, noteId, series, places, marks }: Props) {
  const end = roundMax(Math.max(0, ...series.flatMap(({ values }) => values)));
  const across = (place: number) => ((place - 1) / Math.max(1, places - 1)) * 100;
  const down = (value: number) => (1 - value / end) * height;
  const ends = spread(
    series.map(({ values }) => down(values.at(-1) ?? 0)),
    { gap: nameGap, from: 0, to: height },
  );
  return (
    <div className="line-chart">
      <svg
        className="chart"
        width="100%"
        height={height}
        role="img"
        aria-label={name}
        aria-details={tableId}
        aria-describedby={noteId}
      >
        {[0, end / 2, end].map((value) => (
          <g key={value}>
            <line className="chart-rule" x1="0" y1={down(value)} x2="100%" y2={down(value)} />
            <text className="chart-small chart-end" x="0" dx="-8" y={down(value)} dy="4">
              {value}
            </text>
          </g>
        ))}
        {marks.map(({ at, text, isEvent }) => (
          <g key={at}>
            {isEvent && (
              <line className="chart-event" x1={`${across(at)}%`} y1="0" x2={`${across(at)}%`} y2={height} />
            )}
            <text className="chart-small chart-middle" x={`${across(at)}%`} y={height + 20}>
              {text}
            </text>
          </g>
        ))}
        <svg
          width="100%"
          height={height}
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
          overflow="visible"
        >
          {series.map(({ id, values }, n) => (
            <polyline
              key={id}
              className={`chart-line chart-line-${n}`}
              points={values.map((value, at) => `${across(at + 1)},${down(value)}`).join(' ')}
            />
          ))}
        </svg>
        {series.map(({ id, title, values }, n) => (
          <g key={id}>
            <circle
              className="chart-full"
              cx={`${across(values.length)}%`}
              cy={down(values.at(-1) ?? 0)}
              r="4"
            />
            <text
              className="chart-label chart-halo"
              x={`${across(values.length)}%`}
              dx="10"
              y={ends[n]}
              dy="5"
            >
              {title}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
