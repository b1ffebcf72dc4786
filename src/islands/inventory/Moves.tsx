import type { Comparison } from '#domain/assessment/inventory/compare.ts';
import { fill, plural } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';

interface Props {
  comparison: Extract<Comparison, { kind: 'pairs' }>;
  labels: InventoryLabels;
  locale: string;
}

/** Which statements moved, in steps on the scale, those that moved most first. */
export function Moves({ comparison: { moves, ratedTwice }, labels, locale }: Props) {
  if (moves.length === 0) return <p>{plural(labels.movedNone, ratedTwice, locale)}</p>;
  // One step is a small move; it is only spelled out where nothing moved further.
  const isSpelledOut = (steps: number) => Math.abs(steps) >= Math.min(2, Math.abs(moves[0]?.steps ?? 0));
  return (
    <>
      <p>
        <strong>{labels.moves}</strong>
      </p>
      <ul className="moves">
        {moves.map(({ steps, statements }) => (
          <li key={steps}>
            <p>
              {fill(plural(steps > 0 ? labels.movedUp : labels.movedDown, Math.abs(steps), locale), {
                count: statements.length,
                of: ratedTwice,
              })}
            </p>
            {isSpelledOut(steps) && (
              <ul>
                {statements.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
