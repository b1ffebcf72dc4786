import type { AnsweringEvent } from '#domain/assessment/answering.ts';
import type { ScoredItem } from '#domain/assessment/response.ts';
import type { QuizLabels } from '#islands/labels.ts';
import type { Telling } from './view.ts';

interface Props {
  item: ScoredItem;
  hintsShown: number;
  telling: Telling;
  /** Whether the answer is given and stays. */
  isLocked: boolean;
  labels: QuizLabels;
  isLive: boolean;
  onEvent: (event: AnsweringEvent) => void;
}

/** What can be done with an item. Nothing vanishes from here while it may hold the focus; before the island is awake all of it is shut. */
export function Actions({ item, hintsShown, telling, isLocked, labels, isLive, onEvent }: Props) {
  const left = item.hints.length - hintsShown;
  return (
    <div className="actions">
      <button
        type="submit"
        className="primary"
        disabled={!isLive}
        aria-disabled={isLive ? isLocked : undefined}
      >
        <span>{telling.keepsFirst ? labels.keep : labels.check}</span>
      </button>
      {item.idk && (
        <button
          type="button"
          disabled={!isLive}
          aria-disabled={isLive ? isLocked : undefined}
          onClick={() => {
            if (!isLocked) onEvent({ kind: 'dontKnow' });
          }}
        >
          <span>{labels.idk}</span>
        </button>
      )}
      {item.hints.length > 0 && (
        <button
          type="button"
          disabled={!isLive}
          aria-disabled={isLive ? left === 0 : undefined}
          onClick={() => {
            if (left > 0) onEvent({ kind: 'hint' });
          }}
        >
          <span>{hintWord(labels, hintsShown, left)}</span>
        </button>
      )}
    </div>
  );
}

function hintWord(labels: QuizLabels, shown: number, left: number): string {
  if (left === 0) return labels.hintNone;
  return shown === 0 ? labels.hint : labels.hintNext;
}
