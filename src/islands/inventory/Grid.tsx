import type { Inventory } from '#schema/types.ts';
import { middle } from '#domain/assessment/inventory/position.ts';
import { whole, type Profile } from '#domain/assessment/inventory/profile.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';

interface Props {
  inventory: Inventory;
  profile: Profile;
  /** An earlier result, drawn hollow and tied to the later one by a dashed line. */
  before?: Profile | undefined;
  /** The table that holds the same numbers, and the sentence that says so. */
  tableId: string;
  noteId: string;
  labels: InventoryLabels;
}

/** The plot in units of its own: 2.8 for each point of a score, the zero at the lower left. */
const unit = 2.8;
const left = 44;
const floor = 290;
const across = (score: number) => left + score * unit;
const up = (score: number) => floor - score * unit;

/** Two dimensions at once: the first one grows upward, the second to the right. Nothing is drawn for any other number of them. */
export function Grid({ inventory, profile, before, tableId, noteId, labels }: Props) {
  const [rise, run] = inventory.dimensions;
  const now = pointOf(profile);
  const was = before && pointOf(before);
  if (!rise || !run || inventory.dimensions.length !== 2 || !now) return null;
  return (
    <svg
      className="chart chart-grid"
      viewBox="0 0 340 336"
      role="img"
      aria-label={fill(labels.gridName, { rise: rise.title, run: run.title })}
      aria-details={tableId}
      aria-describedby={noteId}
    >
      <rect className="chart-paper" x={left} y={up(100)} width={100 * unit} height={100 * unit} />
      <rect
        className="chart-soft"
        x={across(middle.from)}
        y={up(100)}
        width={20 * unit}
        height={100 * unit}
      />
      <rect className="chart-soft" x={left} y={up(middle.to)} width={100 * unit} height={20 * unit} />
      <rect className="chart-frame" x={left} y={up(100)} width={100 * unit} height={100 * unit} />
      {cornersOf(inventory).map(({ id, title, isHigh, isRight }) => (
        <text
          key={id}
          className={isRight ? 'chart-small chart-end' : 'chart-small'}
          x={isRight ? across(98) : across(2)}
          y={isHigh ? up(94) : up(3)}
        >
          {title}
        </text>
      ))}
      {[0, middle.from, middle.to, 100].map((score) => (
        <g key={score} className="chart-small">
          <text className="chart-middle" x={across(score)} y={floor + 16}>
            {score}
          </text>
          <text className="chart-end" x={left - 6} y={up(score) + 4}>
            {score}
          </text>
        </g>
      ))}
      <text className="chart-label chart-middle" x={across(50)} y={floor + 38}>
        {run.title}
      </text>
      <text className="chart-label chart-middle" x={14} y={up(50)} transform={`rotate(-90 14 ${up(50)})`}>
        {rise.title}
      </text>
      {was && (
        <line
          className="chart-tie"
          x1={across(was.run)}
          y1={up(was.rise)}
          x2={across(now.run)}
          y2={up(now.rise)}
        />
      )}
      {was && <Dot {...was} kind="hollow" text={labels.before} isBelow />}
      <Dot {...now} kind="full" text={was ? labels.after : labels.now} />
    </svg>
  );
}

interface Point {
  rise: number;
  run: number;
}

function pointOf({ dimensions: [rise, run] }: Profile): Point | null {
  if (rise?.score == null || run?.score == null) return null;
  return { rise: whole(rise.score), run: whole(run.score) };
}

function Dot({
  rise,
  run,
  kind,
  text,
  isBelow,
}: Point & { kind: 'hollow' | 'full'; text: string; isBelow?: boolean }) {
  const isRight = run > 75;
  return (
    <g>
      <circle className={`chart-dot chart-${kind}`} cx={across(run)} cy={up(rise)} r={9} />
      <text
        className={isRight ? 'chart-label chart-halo chart-end' : 'chart-label chart-halo'}
        x={across(run) + (isRight ? -14 : 14)}
        y={up(rise) + (isBelow ? 18 : -6)}
      >
        {text}
      </text>
    </g>
  );
}

/** The corners are named by the positions for them, as far as the content has such. */
function cornersOf({ positions, dimensions: [rise, run] }: Inventory) {
  return [true, false].flatMap((isHigh) =>
    [true, false].flatMap((isRight) =>
      positions
        .filter(
          ({ when }) =>
            when[rise?.id ?? ''] === (isHigh ? 'high' : 'low') &&
            when[run?.id ?? ''] === (isRight ? 'high' : 'low'),
        )
        .map(({ id, title }) => ({ id, title, isHigh, isRight })),
    ),
  );
}
