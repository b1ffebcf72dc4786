import { useMemo, useState } from 'react';
import { readNow } from '#browser/now.ts';
import { today } from '#domain/day.ts';
import { dueNow, planReview, suggestedPerDay, type Recall } from '#domain/review.ts';
import type { ReviewContent, ReviewLink } from '#domain/review-content.ts';
import { fill, plural } from '#domain/words.ts';
import type { QuizLabels } from './labels.ts';
import { Ahead, sayCounts } from './review/Ahead.tsx';
import type { ReviewLabels } from './review/labels.ts';
import { Panel } from './review/Panel.tsx';
import { Session } from './review/Session.tsx';
import { sayWhen } from './review/when.ts';
import { useFetched } from './useFetched.ts';
import { useHydrated } from './useHydrated.ts';
import { useRecord } from './useRecord.ts';
import './items/afterwards.css';
import './items/items.css';
import './items/parts.css';
import './quiz.css';
import './review.css';

interface Props {
  /** Where the questions and cards are. */
  url: string;
  /** A lesson to begin with. */
  first: ReviewLink | null;
  locale: string;
  labels: ReviewLabels;
  quizLabels: QuizLabels;
}

/** What the learner is at: choosing how much, recalling, or done for now. */
type Stage =
  | { readonly kind: 'before' }
  | { readonly kind: 'during'; readonly queue: readonly Recall[] }
  | { readonly kind: 'after'; readonly recalled: number };

/** What is due to be recalled, asked one by one, for as long as the learner likes. */
export function Review({ url, first, locale, labels, quizLabels }: Props) {
  const isLive = useHydrated();
  const record = useRecord();
  const { fetched, tryAgain } = useFetched<ReviewContent>(url);
  const [stage, setStage] = useState<Stage>({ kind: 'before' });
  const content = fetched.kind === 'here' ? fetched.content : null;
  const now = readNow();
  const plan = useMemo(
    () => (content ? planReview(content.outline, record.record, readNow()) : []),
    [content, record.record],
  );
  const due = dueNow(plan, now);
  const words = { locale, labels };

  const begin = (n: number) => setStage({ kind: 'during', queue: due.slice(0, n) });

  if (fetched.kind === 'failed') {
    return (
      <Panel key="failed" text={[labels.failed]}>
        <button type="button" onClick={tryAgain}>
          <span>{labels.failedAction}</span>
        </button>
      </Panel>
    );
  }
  if (!content || !record.ready) {
    return (
      <p className="review-loading" key="loading" hidden={!isLive}>
        <span>{labels.loading}</span>
      </p>
    );
  }
  if (stage.kind === 'during') {
    return (
      <Session
        key="during"
        queue={stage.queue}
        content={content}
        record={record}
        {...words}
        quizLabels={quizLabels}
        onEnd={(recalled) => setStage({ kind: 'after', recalled })}
      />
    );
  }
  const next = plan.find(({ due: day }) => day > today(now));
  const counts = {
    items: due.filter(({ kind }) => kind === 'item').length,
    cards: due.filter(({ kind }) => kind === 'card').length,
  };
  const some = Math.min(suggestedPerDay, due.length);
  if (plan.length === 0) {
    return (
      <Panel key="empty" title={labels.emptyTitle} text={[labels.emptyText]}>
        {first && (
          <a className="button primary" href={first.href}>
            <span>{fill(labels.emptyAction, { title: first.title })}</span>
          </a>
        )}
      </Panel>
    );
  }
  if (stage.kind === 'after') {
    const { recalled } = stage;
    const said = recalled > 0 ? plural(labels.endDone, recalled, locale) : labels.endNone;
    const left = due.length > 0 ? plural(labels.endLeft, due.length, locale) : labels.endNothing;
    return (
      <div key="after">
        <Panel title={labels.endTitle} text={[said, left]} takesFocus>
          {due.length > 0 && (
            <button type="button" onClick={() => begin(some)}>
              <span>{fill(labels.goOn, { n: some })}</span>
            </button>
          )}
        </Panel>
        <Ahead plan={plan} now={now} {...words} />
      </div>
    );
  }
  return (
    <div key="before">
      {due.length === 0 ? (
        <Panel
          key="none"
          title={labels.doneTitle}
          text={next ? [fill(labels.doneText, { when: sayWhen(next.due, today(now), locale) })] : []}
        />
      ) : (
        <Panel
          key="some"
          title={plural(labels.startTitle, due.length, locale)}
          text={[`${sayCounts(counts, words)}.`, fill(labels.startPace, { n: suggestedPerDay })]}
        >
          <button type="button" className="primary" onClick={() => begin(some)}>
            <span>{due.length > some ? fill(labels.startSome, { n: some }) : labels.start}</span>
          </button>
          {due.length > some && (
            <button type="button" onClick={() => begin(due.length)}>
              <span>{fill(labels.startAll, { n: due.length })}</span>
            </button>
          )}
        </Panel>
      )}
      <Ahead plan={plan} now={now} {...words} />
    </div>
  );
}
