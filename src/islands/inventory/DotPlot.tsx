import type { Inventory } from '#schema/types.ts';
import { middle } from '#domain/assessment/inventory/position.ts';
import { whole, type Profile, type Tally } from '#domain/assessment/inventory/profile.ts';
import type { InventoryLabels } from './labels.ts';
import { titlesOf } from './titles.ts';

interface Props {
  inventory: Inventory;
  profile: Profile;
  /** An earlier result: hollow dots, tied to the later ones by dashed lines. */
  before?: Profile | undefined;
  /** The table that holds the same numbers, and the sentence that says so. */
  tableId: string;
  noteId: string;
  labels: InventoryLabels;
}

/** The plot in units of its own: 3.2 for each point of a score. */
const across = (score: number) => 10 + score * 3.2;
const rowHeight = 42;
const ticks = [0, 20, 40, 60, 80, 100];

/** All facets on one scale from 0 to 100, with the middle shaded. The numbers stand beside the names. */
export function DotPlot({ inventory, profile, before, tableId, noteId, labels }: Props) {
  const titles = titlesOf(inventory);
  const earlier = new Map(
    before?.dimensions.flatMap(({ facets }) => facets.map((one) => [one.id, one] as const)),
  );
  const rows = profile.dimensions.flatMap(({ facets }) => facets);
  const bottom = rows.length * rowHeight + 8;
  return (
    <svg
      className="chart chart-plot"
      viewBox={`0 0 340 ${bottom + 26}`}
      role="img"
      aria-label={labels.plotName}
      aria-details={tableId}
      aria-describedby={noteId}
    >
      <rect
        className="chart-soft"
        x={across(middle.from)}
        y={0}
        width={across(middle.to) - across(middle.from)}
        height={bottom}
      />
      {ticks.map((score) => (
        <g key={score}>
          <line className="chart-rule" x1={across(score)} y1={0} x2={across(score)} y2={bottom} />
          <text className="chart-small chart-middle" x={across(score)} y={bottom + 18}>
            {score}
          </text>
        </g>
      ))}
      {rows.map((facet, n) => (
        <Row
          key={facet.id}
          y={n * rowHeight}
          title={titles.get(facet.id) ?? ''}
          now={facet}
          was={earlier.get(facet.id)}
          labels={labels}
        />
      ))}
    </svg>
  );
}

interface RowProps {
  y: number;
  title: string;
  now: Tally;
  was: Tally | undefined;
  labels: InventoryLabels;
}

function Row({ y, title, now, was, labels }: RowProps) {
  const numbers = [was, now].flatMap((one) =>
    one ? [one.score === null ? labels.noScore : whole(one.score)] : [],
  );
  const line = y + 30;
  return (
    <g>
      <text className="chart-label chart-halo" x={across(0)} y={y + 18}>
        {title}
      </text>
      <text className="chart-label chart-halo chart-end" x={across(100)} y={y + 18}>
        {numbers.join(' → ')}
      </text>
      <line className="chart-track" x1={across(0)} y1={line} x2={across(100)} y2={line} />
      {was?.score != null && now.score !== null && (
        <line className="chart-tie" x1={across(was.score)} y1={line} x2={across(now.score)} y2={line} />
      )}
      {was?.score != null && (
        <circle className="chart-dot chart-hollow" cx={across(was.score)} cy={line} r={10} />
      )}
      {now.score !== null && (
        <circle className="chart-dot chart-full" cx={across(now.score)} cy={line} r={6} />
      )}
    </g>
  );
}
