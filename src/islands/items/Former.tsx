import type { QuizLabels } from '#islands/labels.ts';

interface Props {
  /** What was answered, as far as it can still be told. */
  lines: readonly string[];
  labels: QuizLabels;
}

/** That an earlier version of an item was answered, and how. Not a live region: coming back to a page is no news. */
export function Former({ lines, labels }: Props) {
  return (
    <div className="earlier">
      <p>
        <span>{labels.answeredEarlier}</span>
      </p>
      {lines.length > 0 && (
        <>
          <p>
            <span>{labels.answerThen}</span>
          </p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
