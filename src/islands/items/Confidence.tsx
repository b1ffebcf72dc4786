import { confidences, type Confidence as Said } from '#domain/record/attempt.ts';
import type { QuizLabels } from '#islands/labels.ts';
import { Choice } from './Choice.tsx';
import { confidenceField } from './readForm.ts';

interface Props {
  said: Said | undefined;
  isLocked: boolean;
  labels: QuizLabels;
  idFor: (part: string) => string;
  onSay: (said: Said) => void;
}

/** "How sure are you?", before the answer is checked. May be left open. */
export function Confidence({ said, isLocked, labels, idFor, onSay }: Props) {
  return (
    <fieldset className="confidence" disabled={isLocked}>
      <legend>{labels.howSure}</legend>
      <div className="buckets">
        {confidences.map((one) => (
          <Choice
            key={one}
            type="radio"
            name={confidenceField}
            value={one}
            text={one === 'sure' ? labels.sure : labels.unsure}
            isChosen={said === one}
            idFor={idFor}
            onChoose={() => onSay(one)}
          />
        ))}
      </div>
    </fieldset>
  );
}
