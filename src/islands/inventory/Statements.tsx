import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Inventory } from '#schema/types.ts';
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

/** The statements as a list of radio groups. */
export function Statements({ inventory: { scale, dontKnow }, statements, ratings, name, onRate }: Props) {
  const anchors = useMemo<readonly Anchor[]>(
    () => [...scale.map(({ text }, rating) => ({ rating, text })), { rating: 'unknown', text: dontKnow }],
    [scale, dontKnow],
  );
  // One handler for good, so that an answer draws its own group again and not all of them.
  const latest = useRef(onRate);
  useLayoutEffect(() => {
    latest.current = onRate;
  });
  const rate = useCallback((statement: string, rating: Rating) => latest.current(statement, rating), []);
  return (
    <ol className="statements">
      {statements.map((statement) => (
        <li key={statement.id}>
          <StatementField
            statement={statement}
            anchors={anchors}
            rating={ratings[statement.id]}
            name={name}
            onRate={rate}
          />
        </li>
      ))}
    </ol>
  );
}
