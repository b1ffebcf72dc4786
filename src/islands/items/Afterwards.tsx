import type { Answering } from '#domain/assessment/answering.ts';
import { isUnsure, type ScoredItem } from '#domain/assessment/response.ts';
import type { QuizLabels } from '#islands/labels.ts';
import { ReadAgain } from './ReadAgain.tsx';
import { ReasonList } from './ReasonList.tsx';
import { answersOf, isOneChoice, type Reason } from './reasons.ts';

interface Props {
  item: ScoredItem;
  standing: Answering;
  reasons: readonly Reason[];
  labels: QuizLabels;
  /** Titles of the lesson's headings, by anchor. */
  headings: Readonly<Record<string, string>>;
  idFor: (part: string) => string;
  /** Whether every answer is shown with its reason at once. */
  isOpen: boolean;
  /** Absent where the first answer stays. */
  onAgain: (() => void) | undefined;
}

/** What follows a checked item: what to know about the answer, why, every other answer, the way back. */
export function Afterwards({ item, standing, reasons, labels, headings, idFor, isOpen, onAgain }: Props) {
  const { checked } = standing;
  if (!checked) return null;
  const isShown = isOpen || isUnsure(checked);
  return (
    <div className="afterwards">
      {isOneChoice(item) &&
        reasons.map(({ id, text }) => (
          <p key={id} className="reason" id={idFor(`why-${id}`)}>
            <span>{text}</span>
          </p>
        ))}
      {item.explanation && (
        <p key="why" className="explanation">
          <strong>{labels.why}</strong> <span>{item.explanation}</span>
        </p>
      )}
      <details key={isShown ? 'open' : 'closed'} className="review" open={isShown}>
        <summary>
          <span>{labels.review}</span>
        </summary>
        <ReasonList reasons={answersOf(item, labels)} />
      </details>
      <div className="afterwards-ways" key="ways">
        {item.see && <ReadAgain see={item.see} headings={headings} labels={labels} />}
        {onAgain && (
          <button type="button" className="quiet" onClick={onAgain}>
            <span>{labels.again}</span>
          </button>
        )}
      </div>
    </div>
  );
}
