import { Mark } from './Mark.tsx';
import type { Reason } from './reasons.ts';

/** Parts of an item, each with its verdict and its reason. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="reasons">
      {reasons.map(({ id, verdict, word, part, text }) => (
        <li key={id} data-verdict={verdict}>
          <Mark verdict={verdict} />
          <p className="reason-part">
            <span>{part}</span>
          </p>
          <p className="reason-text">
            <span className="reason-word">{word}</span> <span>{text}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
