import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Inventory } from '#schema/types.ts';
import { recencies, recencyId } from '#domain/assessment/inventory/recency.ts';
import { fill } from '#domain/words.ts';
import type { Rating, Ratings, Statement } from '#domain/assessment/inventory/statements.ts';
import { StatementField, type Anchor } from './StatementField.tsx';

interface Props {
  inventory: Inventory;
  statements: readonly Statement[];
  ratings: Ratings;
  /** Sets the radio groups apart from those of another inventory on the page. */
  name: string;
  onRate: (statement: string, rating: Rating) => void;
}

/** The statements as a list of radio groups. After the last one of a dimension it may be asked when that was last done. */
export function Statements({ inventory, statements, ratings, name, onRate }: Props) {
  const { scale, dontKnow, recency, dimensions } = inventory;
  const anchors = useMemo<readonly Anchor[]>(
    () => [...scale.map(({ text }, rating) => ({ rating, text })), { rating: 'unknown', text: dontKnow }],
    [scale, dontKnow],
  );
  const times = useMemo<readonly Anchor[]>(
    () => (recency ? recencies.map((one, rating) => ({ rating, text: recency[one] })) : []),
    [recency],
  );
  const endOf = (statement: Statement) =>
    recency && dimensions.find((one) => lastOf(one, statements)?.id === statement.id);
  // One handler for good, so that an answer draws its own group again and not all of them.
  const latest = useRef(onRate);
  useLayoutEffect(() => {
    latest.current = onRate;
  });
  const rate = useCallback((statement: string, rating: Rating) => latest.current(statement, rating), []);
  return (
    <ol className="statements">
      {statements.map((statement) => {
        const ended = endOf(statement);
        return (
          <li key={statement.id}>
            <StatementField
              id={statement.id}
              text={statement.text}
              anchors={anchors}
              rating={ratings[statement.id]}
              name={name}
              onRate={rate}
            />
            {ended && (
              <StatementField
                id={recencyId(ended)}
                text={fill(recency?.question ?? '', { part: ended.title })}
                anchors={times}
                rating={ratings[recencyId(ended)]}
                name={name}
                isBeside
                onRate={rate}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function lastOf({ facets }: Inventory['dimensions'][number], statements: readonly Statement[]) {
  const own = new Set(facets.flatMap(({ items }) => items.map(({ id }) => id)));
  return statements.filter(({ id }) => own.has(id)).at(-1);
}
