import type { Pool } from '#domain/room/pool.ts';
import { fill, plural } from '#domain/words.ts';
import type { RoomLabels } from './labels.ts';
import { sayNumber, sayOccasion } from './words.ts';

interface Props {
  pools: readonly Pool[];
  hideBelow: number;
  labels: RoomLabels;
  locale: string;
}

/** The dimensions of an inventory over the room: the middle, and where the middle half lies, on 0 to 100. */
export function PartsResult({ pools, hideBelow, labels, locale }: Props) {
  return pools
    .filter(({ codes, parts }) => codes > 0 && parts.length > 0)
    .map(({ occasion, codes, parts }) => (
      <div key={occasion} className="room-result">
        <table>
          <caption>
            <span>{labels.partsTitle}</span>: <span>{sayOccasion(occasion, labels)}</span>,{' '}
            <span>{plural(labels.codes, codes, locale)}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{labels.part}</th>
              <th scope="col">{labels.median}</th>
              <th scope="col">{labels.half}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ id, title, spread }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {spread ? (
                  <td key="median">
                    <strong>{sayNumber(spread.median, locale)}</strong>
                  </td>
                ) : (
                  <td key="hidden" colSpan={2} className="is-hidden">
                    {fill(labels.hidden, { least: hideBelow })}
                  </td>
                )}
                {spread && (
                  <td key="half">
                    <svg
                      className="room-bar"
                      viewBox="0 0 100 10"
                      preserveAspectRatio="none"
                      aria-hidden="true"
                    >
                      <rect className="track" width={100} height={10} />
                      <rect
                        className="half"
                        x={spread.lower}
                        y={2}
                        width={Math.max(1, spread.upper - spread.lower)}
                        height={6}
                      />
                      <rect className="part" x={Math.min(98, spread.median - 1)} width={2} height={10} />
                    </svg>
                    <span>
                      {fill(labels.halfOf, {
                        lower: sayNumber(spread.lower, locale),
                        upper: sayNumber(spread.upper, locale),
                      })}
                    </span>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ));
}
