import type { Course, Series } from '#domain/assessment/inventory/series.ts';
import type { InventoryLabels } from './labels.ts';

interface Props {
  course: Course;
  /** The table that holds the same numbers, and the sentence that says so. */
  tableId: string;
  noteId: string;
  labels: InventoryLabels;
}

/** The plot in units of its own. A row holds a line of text and, under it, a line from 0 to 100. */
const width = 340;
const rowHeight = 96;
const [top, bottom] = [34, 84];
const up = (value: number) => bottom - (value / 100) * (bottom - top);

/** One small line for each quality, from the first sitting to the latest, evenly spaced. The latest dot is full. */
export function TimePlot({ course: { series }, tableId, noteId, labels }: Props) {
  return (
    <svg
      className="chart chart-plot"
      viewBox={`0 0 ${width} ${series.length * rowHeight}`}
      role="img"
      aria-label={labels.timePlotName}
      aria-details={tableId}
      aria-describedby={noteId}
    >
      {series.map((one, n) => (
        <Row key={one.id} y={n * rowHeight} series={one} labels={labels} />
      ))}
    </svg>
  );
}

interface RowProps {
  y: number;
  series: Series;
  labels: InventoryLabels;
}

function Row({ y, series: { title, values }, labels }: RowProps) {
  const across = (n: number) => 44 + (n * (width - 60)) / (values.length - 1);
  const dots = values.flatMap((value, n) => (value === null ? [] : [{ n, x: across(n), y: y + up(value) }]));
  const ends = [values[0], values.at(-1)].map((value) => value ?? labels.noScore);
  return (
    <g>
      <text className="chart-label" x={0} y={y + 18}>
        {title}
      </text>
      <text className="chart-label chart-end" x={width} y={y + 18}>
        {ends.join(' → ')}
      </text>
      {[0, 100].map((value) => (
        <g key={value}>
          <line className="chart-rule" x1={32} y1={y + up(value)} x2={width} y2={y + up(value)} />
          <text className="chart-small chart-end" x={26} y={y + up(value) + 4}>
            {value}
          </text>
        </g>
      ))}
      {/* A sitting without a number breaks the line, so that none is made up. */}
      {dots.map((dot, at) => {
        const before = dots[at - 1];
        return (
          before?.n === dot.n - 1 && (
            <line key={dot.n} className="chart-tie" x1={before.x} y1={before.y} x2={dot.x} y2={dot.y} />
          )
        );
      })}
      {dots.map((dot) => (
        <circle
          key={dot.n}
          className={`chart-dot ${dot.n === values.length - 1 ? 'chart-full' : 'chart-hollow'}`}
          cx={dot.x}
          cy={dot.y}
          r={6}
        />
      ))}
    </g>
  );
}
