import type { Share } from '#domain/assessment/inventory/shares.ts';
import type { HoursForm } from '#domain/assessment/inventory/statements.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';

interface Props {
  /** Unique in the page; the patterns are named after it. */
  id: string;
  form: HoursForm;
  shares: readonly Share[];
  labels: InventoryLabels;
}

/** One bar for the whole week. Its parts differ by pattern, and the list under it names them in the same order. */
export function ShareBar({ id, form, shares, labels }: Props) {
  const starts = shares.map((_, n) => shares.slice(0, n).reduce((sum, { percent }) => sum + percent, 0));
  return (
    <figure className="share-bar">
      <svg
        className="chart"
        width="100%"
        height="56"
        role="img"
        aria-label={labels.sharesName}
        aria-details={`${id}-shares`}
        aria-describedby={`${id}-bar-note`}
      >
        <Patterns id={id} />
        {shares.map((share, n) => (
          <rect
            key={share.id}
            className="chart-part"
            x={`${starts[n]}%`}
            y="2"
            width={`${share.percent}%`}
            height="52"
            fill={fillOf(id, n)}
          />
        ))}
      </svg>
      <figcaption>
        <ul className="legend">
          {shares.map((share, n) => (
            <li key={share.id}>
              <svg className="chart" width="28" height="28" aria-hidden="true" focusable="false">
                <rect className="chart-part" x="2" y="2" width="24" height="24" fill={fillOf(id, n)} />
              </svg>
              <span>
                {fill(labels.shareLegend, { share: form.shares[n]?.title ?? '', n: share.percent })}
              </span>
            </li>
          ))}
        </ul>
        <p id={`${id}-bar-note`} className="soft">
          {labels.sameNumbers}
        </p>
      </figcaption>
    </figure>
  );
}

const patterns = ['solid', 'stripes', 'dots', 'blank', 'grid'] as const;

function fillOf(id: string, n: number): string {
  return `url(#${id}-${patterns[n % patterns.length]})`;
}

function Patterns({ id }: { id: string }) {
  const tile = { width: 10, height: 10, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern id={`${id}-solid`} {...tile}>
        <rect className="ink-ground" width="10" height="10" />
      </pattern>
      <pattern id={`${id}-stripes`} {...tile} patternTransform="rotate(45)">
        <rect className="ink-paper" width="10" height="10" />
        <rect className="ink-indigo" width="4" height="10" />
      </pattern>
      <pattern id={`${id}-dots`} {...tile}>
        <rect className="ink-paper" width="10" height="10" />
        <circle className="ink-poppy" cx="5" cy="5" r="2.4" />
      </pattern>
      <pattern id={`${id}-blank`} {...tile}>
        <rect className="ink-paper" width="10" height="10" />
      </pattern>
      <pattern id={`${id}-grid`} {...tile}>
        <rect className="ink-paper" width="10" height="10" />
        <path className="line-ink" d="M0 5h10M5 0v10" />
      </pattern>
    </defs>
  );
}
