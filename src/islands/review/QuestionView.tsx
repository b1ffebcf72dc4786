import { useState } from 'react';
import { answer, beginAnswering, type AnsweringEvent } from '#domain/assessment/answering.ts';
import type { ScoredItem } from '#domain/assessment/response.ts';
import type { ReviewQuestion } from '#domain/review-content.ts';
import { fill } from '#domain/words.ts';
import { CheckItem } from '#islands/items/CheckItem.tsx';
import type { Pictures } from '#islands/items/view.ts';
import type { QuizLabels } from '#islands/labels.ts';
import { draftAttempt } from '#islands/useAnswers.ts';
import type { RecordInView } from '#islands/useRecord.ts';
import type { ReviewLabels } from './labels.ts';

interface Props {
  question: ReviewQuestion<ScoredItem>;
  pictures: Pictures;
  record: RecordInView;
  locale: string;
  labels: ReviewLabels;
  quizLabels: QuizLabels;
  onAnswered: () => void;
}

const none = {};

/** One at a time: what is to be said is said at once. */
const telling = { isTold: true, keepsFirst: false };

/** A question, answered anew with a clean form. Only its first answer of the day moves the day on which it comes back. */
export function QuestionView({ question, pictures, record, locale, labels, quizLabels, onAnswered }: Props) {
  const { item, assessment, lesson } = question;
  const [standing, setStanding] = useState(() => beginAnswering(item));
  const happen = (event: AnsweringEvent) => {
    const after = answer(item, standing, event);
    setStanding(after);
    if (after.tries <= standing.tries || !after.checked) return;
    void record.append(
      draftAttempt(item, { ...after, checked: after.checked }, { assessment, locale, behaviour: 'review' }),
    );
    onAnswered();
  };
  return (
    <div className="itemset review-item">
      <CheckItem
        item={item}
        standing={standing}
        labels={quizLabels}
        locale={locale}
        headings={none}
        pictures={pictures}
        telling={telling}
        onEvent={happen}
      />
      {lesson && standing.checked && (
        <p key="lesson">
          <a href={lesson.href}>
            <span>{fill(labels.lessonLink, { title: lesson.title })}</span>
          </a>
        </p>
      )}
    </div>
  );
}
