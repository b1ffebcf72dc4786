import { fill } from '#domain/words.ts';
import type { QuizLabels } from '#islands/labels.ts';

interface Props {
  hints: readonly string[];
  shown: number;
  labels: QuizLabels;
}

/** The hints that were asked for so far. Each new one is read out as it comes. */
export function Hints({ hints, shown, labels }: Props) {
  return (
    <ol className="hints" aria-live="polite">
      {hints.slice(0, shown).map((hint, place) => (
        <li key={hint}>
          <span className="hint-number">{fill(labels.hintNumber, { n: place + 1, of: hints.length })}</span>{' '}
          <span>{hint}</span>
        </li>
      ))}
    </ol>
  );
}
