import { useEffect, useRef } from 'react';
import type { Verdict } from '#domain/assessment/feedback.ts';
import type { Outcome } from '#domain/assessment/score.ts';
import { Mark } from './Mark.tsx';

interface Props {
  outcome: Outcome | undefined;
  /** Tries in this round. */
  tries: number;
  /** Goes up with everything that happens, so that the same words are read out again. */
  turn: number;
  children: string;
}

/** The one line of an item that is read out: what happened, in words. */
export function StatusLine({ outcome, tries, turn, children }: Props) {
  const line = useRef<HTMLParagraphElement>(null);

  // Reasons that open above it push it away; not every browser holds the page still by itself.
  useEffect(() => {
    if (tries > 0) line.current?.scrollIntoView({ block: 'nearest' });
  }, [tries]);

  return (
    <p className="status" role="status" data-outcome={outcome} ref={line}>
      {outcome && <Mark key={outcome} verdict={shapes[outcome]} />}
      <span key={turn}>{children}</span>
    </p>
  );
}

const shapes = {
  right: 'right',
  partly: 'also',
  wrong: 'wrong',
  unsure: 'neutral',
} as const satisfies Record<Outcome, Verdict>;
