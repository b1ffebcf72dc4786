import type { CaseFile, Clue } from '#domain/simulations/detective.ts';
import { fill } from '#domain/words.ts';
import type { DetectiveLabels } from './labels.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  clue: Extract<Clue, { form: 'plan' }>;
  file: CaseFile;
  labels: DetectiveLabels;
}

/** Width and height of one place, in units of the picture. */
const place = { width: 76, height: 68 };
const dot = 11;
/** How far a nose reaches out of its dot. */
const nose = 9;

/** Who sits where, drawn: people of the file are full and named, others hollow and turned toward somebody. */
export function SeatingPlan({ id, clue, file, labels }: Props) {
  const columns = Math.max(...clue.rows.map((row) => row.length));
  const seats = clue.rows.flatMap((row, y) =>
    row.map((who, x) => ({ who, x: (x + 0.5) * place.width, y: y * place.height + 24 })),
  );
  const toward = seats.find(({ who }) => who === clue.toward);
  const [width, height] = [columns * place.width, clue.rows.length * place.height];
  return (
    <figure className="seating">
      <svg
        className="chart"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        role="img"
        aria-label={fill(labels.planName, { title: clue.title })}
        aria-describedby={`${id}-caption`}
      >
        {seats.map(({ who, x, y }) => {
          const key = `${x}-${y}`;
          if (who === 'empty')
            return (
              <rect key={key} className="chart-rule chart-paper" x={x - 9} y={y - 9} width="18" height="18" />
            );
          const person = file.people.find((one) => one.id === who);
          if (person)
            return (
              <g key={key}>
                <circle className="chart-full" cx={x} cy={y} r={dot + 2} />
                <text className="chart-small chart-middle" x={x} y={y + 32}>
                  {person.name}
                </text>
              </g>
            );
          const far = toward ? Math.hypot(toward.x - x, toward.y - y) : 0;
          const [dx, dy] = toward && far > 0 ? [(toward.x - x) / far, (toward.y - y) / far] : [0, 0];
          return (
            <g key={key}>
              <line
                className="chart-part"
                x1={x + dx * dot}
                y1={y + dy * dot}
                x2={x + dx * (dot + nose)}
                y2={y + dy * (dot + nose)}
              />
              <circle className="chart-dot chart-hollow" cx={x} cy={y} r={dot} />
            </g>
          );
        })}
      </svg>
      <figcaption id={`${id}-caption`}>{clue.caption}</figcaption>
    </figure>
  );
}
