import type { QuizLabels } from '#islands/labels.ts';

interface Props {
  others: readonly string[];
  labels: QuizLabels;
  onKeepBoth: (other: string) => void;
  onUse: (other: string) => void;
  onDrop: (other: string) => void;
}

/** Texts of the same note that were written elsewhere at the same time. Nothing is lost until the learner says so. */
export function OtherTexts({ others, labels, onKeepBoth, onUse, onDrop }: Props) {
  return (
    <div className="other-texts" role="status">
      {others.map((other) => (
        <div key={other} className="other-text">
          <p className="other-title">
            <span>{labels.otherText}</span>
          </p>
          <blockquote>
            <p>{other}</p>
          </blockquote>
          <div className="actions">
            <button type="button" onClick={() => onKeepBoth(other)}>
              <span>{labels.keepBoth}</span>
            </button>
            <button type="button" onClick={() => onUse(other)}>
              <span>{labels.useOther}</span>
            </button>
            <button type="button" onClick={() => onDrop(other)}>
              <span>{labels.dropOther}</span>
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
