import { useEffect, useRef, useState } from 'react';
import { readNow } from '#browser/now.ts';
import { today } from '#domain/day.ts';
import { draftCardMark, draftRating } from '#domain/record/card.ts';
import { nextDays, type Recall } from '#domain/review.ts';
import type { ReviewContent } from '#domain/review-content.ts';
import { fill } from '#domain/words.ts';
import { SaveLine } from '#islands/SaveLine.tsx';
import type { QuizLabels } from '#islands/labels.ts';
import type { RecordInView } from '#islands/useRecord.ts';
import { CardView } from './CardView.tsx';
import type { ReviewLabels } from './labels.ts';
import { QuestionView } from './QuestionView.tsx';
import { sayWhen } from './when.ts';

interface Props {
  /** What is asked, in this order, whatever the schedule says meanwhile. */
  queue: readonly Recall[];
  content: ReviewContent;
  record: RecordInView;
  locale: string;
  labels: ReviewLabels;
  quizLabels: QuizLabels;
  /** Told how many things were recalled, when the last is done or the learner stops. */
  onEnd: (recalled: number) => void;
}

/** One thing after another, at the learner's own pace. */
export function Session({ queue, content, record, locale, labels, quizLabels, onEnd }: Props) {
  const [place, setPlace] = useState(0);
  const [recalled, setRecalled] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [place]);

  const recall = queue[place];
  if (!recall) return null;
  const now = readNow();
  const key = `${recall.kind}:${recall.id}`;
  const isLast = place === queue.length - 1;
  const question = content.questions.find(({ item }) => recall.kind === 'item' && item.id === recall.id);
  const card = content.cards.find(({ id }) => recall.kind === 'card' && id === recall.id);
  const done = new Set([...recalled, key]);

  const goOn = (soFar: ReadonlySet<string>, words: string) => {
    setSaid(words);
    setRecalled(soFar);
    if (isLast) onEnd(soFar.size);
    else setPlace(place + 1);
  };

  return (
    <section className="review-session" aria-labelledby="review-thing">
      <div className="review-progress">
        <progress value={place} max={queue.length} aria-labelledby="review-place" />
        <p id="review-place">
          <span key={place}>{fill(labels.place, { n: place + 1, of: queue.length })}</span>
        </p>
      </div>
      <p role="status" className="review-said">
        <span key={place}>{said}</span>
      </p>
      <div className="review-thing" key={key}>
        <p className="eyebrow">
          <span>
            {card
              ? labels.kindCard
              : question?.lesson
                ? fill(labels.kindItem, { title: question.lesson.title })
                : labels.kindItemAlone}
          </span>
        </p>
        <h2 id="review-thing" ref={heading} tabIndex={-1} className={card ? '' : 'visually-hidden'}>
          <span>{card ? card.title : fill(labels.place, { n: place + 1, of: queue.length })}</span>
        </h2>
        {question && (
          <QuestionView
            question={question}
            pictures={content.pictures}
            record={record}
            locale={locale}
            labels={labels}
            quizLabels={quizLabels}
            onAnswered={() => setRecalled(done)}
          />
        )}
        {card && (
          <CardView
            card={card}
            days={nextDays(card, record.record, now)}
            today={today(now)}
            locale={locale}
            labels={labels}
            onRate={(rating) => {
              const day = nextDays(card, record.record, now)[rating];
              void record.append(draftRating(card.id, rating, { lang: locale }));
              goOn(done, fill(labels.comesBack, { when: sayWhen(day, today(now), locale) }));
            }}
            onLeaveOut={() => {
              void record.append(draftCardMark(card.id, false, { lang: locale }));
              goOn(recalled, fill(labels.leftOut, { title: card.title }));
            }}
          />
        )}
      </div>
      <SaveLine state={record.state} isTouched={recalled.size > 0} labels={quizLabels} />
      <div className="review-ways">
        {question && (
          <button type="button" key="next" className="primary" onClick={() => goOn(recalled, '')}>
            <span>{isLast ? labels.finish : labels.next}</span>
          </button>
        )}
        <button type="button" key="stop" className="quiet" onClick={() => onEnd(recalled.size)}>
          <span>{labels.stop}</span>
        </button>
        <p className="status-line">
          <span>{labels.stopText}</span>
        </p>
      </div>
    </section>
  );
}
