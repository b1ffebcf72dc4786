import { Mark } from './Mark.tsx';
import type { Reason } from './reasons.ts';

interface Props {
  id: string;
  reason: Reason | undefined;
  /** With the reason itself, where an item has several parts; otherwise it follows the check button. */
  isFull?: boolean;
}

/** The verdict on a part: a shape, a word, and perhaps why. */
export function Verdict({ id, reason, isFull = false }: Props) {
  if (!reason) return null;
  return (
    <div id={id} className="verdict">
      <Mark verdict={reason.verdict} />
      <p className="verdict-word">
        <span>{reason.word}</span>
      </p>
      {isFull && (
        <p className="verdict-why">
          <span>{reason.text}</span>
        </p>
      )}
    </div>
  );
}
