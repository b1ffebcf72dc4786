import type { Reason } from './reasons.ts';
import { Verdict } from './Verdict.tsx';

interface Props {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  text: string;
  isChosen: boolean;
  reason?: Reason | undefined;
  idFor: (part: string) => string;
  onChoose: () => void;
}

/** One choice: a native control in a large label, and the verdict on it once there is one. */
export function Choice({ type, name, value, text, isChosen, reason, idFor, onChoose }: Props) {
  const verdict = idFor(`verdict-${value}`);
  // Of several choices each has its reason beside it; the one reason of a single choice follows the check button.
  const saidIn = type === 'checkbox' ? verdict : `${verdict} ${idFor(`why-${value}`)}`;
  return (
    <div className="choice" data-verdict={reason?.verdict}>
      <label>
        <input
          type={type}
          name={name}
          value={value}
          checked={isChosen}
          onChange={onChoose}
          aria-describedby={reason ? saidIn : undefined}
        />
        <span>{text}</span>
      </label>
      <Verdict id={verdict} reason={reason} isFull={type === 'checkbox'} />
    </div>
  );
}
