import { useEffect, useRef, useState } from 'react';
import { readNow } from '#browser/now.ts';
import { today } from '#domain/day.ts';
import type { Attempt, AttemptDraft } from '#domain/record/attempt.ts';
import { cardAttempts, draftCardMark, draftRating, type Rating } from '#domain/record/card.ts';
import { itemAttempts, nextDays, type Recall } from '#domain/review.ts';
import { asksForAnswer, asksForRating, type ReviewContent } from '#domain/review-content.ts';
import { fill } from '#domain/words.ts';
import { SaveLine } from '#islands/SaveLine.tsx';
import type { QuizLabels } from '#islands/labels.ts';
import { draftChoice } from '#islands/useOpenAnswer.ts';
import type { RecordInView } from '#islands/useRecord.ts';
import { CardView } from './CardView.tsx';
import { ConceptBack } from './ConceptBack.tsx';
import { ItemBack } from './ItemBack.tsx';
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
  const asked = content.questions.find(({ item }) => recall.kind === 'item' && item.id === recall.id);
  const flashcard = asked && asksForRating(asked) ? asked : null;
  const question = asked && asksForAnswer(asked) ? asked : null;
  const card = content.cards.find(({ id }) => recall.kind === 'card' && id === recall.id);
  const front = card?.title ?? flashcard?.item.stem;
  const done = new Set([...recalled, key]);

  const goOn = (soFar: ReadonlySet<string>, words: string) => {
    setSaid(words);
    setRecalled(soFar);
    if (isLast) onEnd(soFar.size);
    else setPlace(place + 1);
  };

  /** What a card needs for its ratings: what was said of it before, and how the next is kept. */
  const rated = (attempts: readonly Attempt[], draft: (rating: Rating) => AttemptDraft) => {
    const days = nextDays(attempts, now);
    return {
      days,
      today: today(now),
      locale,
      labels,
      onRate: (rating: Rating) => {
        void record.append(draft(rating));
        goOn(done, fill(labels.comesBack, { when: sayWhen(days[rating], today(now), locale) }));
      },
    };
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
              : asked?.lesson
                ? fill(labels.kindItem, { title: asked.lesson.title })
                : labels.kindItemAlone}
          </span>
        </p>
        <h2 id="review-thing" ref={heading} tabIndex={-1} className={front ? '' : 'visually-hidden'}>
          <span>{front ?? fill(labels.place, { n: place + 1, of: queue.length })}</span>
        </h2>
        {flashcard && (
          <CardView
            {...rated(itemAttempts(flashcard.item, record.record), (rating) =>
              draftChoice(
                flashcard.item,
                { type: 'card', rating },
                { assessment: flashcard.assessment, locale, behaviour: 'review' },
              ),
            )}
          >
            <ItemBack question={flashcard} labels={labels} />
          </CardView>
        )}
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
            {...rated(cardAttempts(card, record.record), (rating) =>
              draftRating(card.id, rating, { lang: locale }),
            )}
            prompt={labels.prompt}
            onLeaveOut={() => {
              void record.append(draftCardMark(card.id, false, { lang: locale }));
              goOn(recalled, fill(labels.leftOut, { title: card.title }));
            }}
          >
            <ConceptBack card={card} labels={labels} />
          </CardView>
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
