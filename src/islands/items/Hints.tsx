import { fill } from '#domain/words.ts';
import type { QuizLabels } from '#islands/labels.ts';

interface Props {
  hints: readonly string[];
  shown: number;
  labels: QuizLabels;
}

/** The hints that were asked for so far. Each new one is read out as it comes; before the first there is no list to be heard. */
export function Hints({ hints, shown, labels }: Props) {
  return (
    <div aria-live="polite">
      {shown > 0 && (
        <ol className="hints">
          {hints.slice(0, shown).map((hint, place) => (
            <li key={hint}>
              <span className="hint-number">
                {fill(labels.hintNumber, { n: place + 1, of: hints.length })}
              </span>{' '}
              <span>{hint}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
