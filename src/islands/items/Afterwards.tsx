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
  onAgain: () => void;
}

/** What follows a checked item: what to know about the answer, why, every other answer, the way back. */
export function Afterwards({ item, standing, reasons, labels, headings, idFor, onAgain }: Props) {
  const { checked } = standing;
  if (!checked) return null;
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
      <details key={isUnsure(checked) ? 'open' : 'closed'} className="review" open={isUnsure(checked)}>
        <summary>
          <span>{labels.review}</span>
        </summary>
        <ReasonList reasons={answersOf(item, labels)} />
      </details>
      <div className="afterwards-ways" key="ways">
        {item.see && <ReadAgain see={item.see} headings={headings} labels={labels} />}
        <button type="button" className="quiet" onClick={onAgain}>
          <span>{labels.again}</span>
        </button>
      </div>
    </div>
  );
}
