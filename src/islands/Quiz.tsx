import { useEffect, useMemo, useRef, useState } from 'react';
import type { QuizBehaviour } from '#domain/assessment/behaviour.ts';
import { calibrationOf } from '#domain/assessment/calibration.ts';
import { isScored } from '#domain/assessment/families.ts';
import { groupScores, summaryOf } from '#domain/assessment/summary.ts';
import { instrumentsOf } from '#domain/room/instrument.ts';
import { fill } from '#domain/words.ts';
import type { Quiz as QuizContent } from '#schema/types.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { below, Heading } from './Heading.tsx';
import { ItemList } from './items/ItemList.tsx';
import type { Pictures } from './items/view.ts';
import type { QuizLabels } from './labels.ts';
import { QuizSummary } from './QuizSummary.tsx';
import { RoomSummary } from './RoomSummary.tsx';
import type { RoomCodeLabels } from './room-code/labels.ts';
import { quizAnswers } from './room-code/quizAnswers.ts';
import { RoomCode } from './room-code/RoomCode.tsx';
import { SaveLine } from './SaveLine.tsx';
import { useAnswers } from './useAnswers.ts';
import { useRecord } from './useRecord.ts';
import './items/afterwards.css';
import './items/items.css';
import './items/parts.css';
import './items/rows.css';
import './items/written.css';
import './quiz.css';

interface Props {
  quiz: QuizContent;
  locale: string;
  labels: QuizLabels;
  /** Level of the quiz's own title; its questions are one below. */
  level?: 2 | 3 | 4;
  /** When it speaks of the answers. */
  behaviour?: QuizBehaviour | undefined;
  /** Earlier ids of items, by item id: answers saved under them come back. */
  aliases?: Readonly<Record<string, readonly string[]>>;
  /** Titles of the page's headings, by anchor. An item's `see` becomes a link where its heading is among them. */
  headings?: Readonly<Record<string, string>>;
  /** Diagrams that its items name, by id. */
  pictures?: Pictures;
  /** Words of its code for a room; none is offered without them. */
  roomLabels?: RoomCodeLabels | undefined;
}

const none = {};

/** A quiz to learn from: feedback at once and as many tries as you like, or at the end, or none. */
export function Quiz({
  quiz,
  locale,
  labels,
  level = 3,
  behaviour = 'practice',
  aliases = none,
  headings = none,
  pictures = none,
  roomLabels,
}: Props) {
  const record = useRecord();
  const title = useRef<HTMLHeadingElement>(null);
  const ending = useRef<HTMLHeadingElement>(null);
  const scored = quiz.items.filter(isScored);
  const { standing, isTouched, happen } = useAnswers(scored, {
    assessment: quiz.id,
    locale,
    aliases,
    behaviour,
    record,
  });
  const summary = summaryOf(scored, standing);
  const isAlone = scored.length < 2;
  const isComplete = summary.of > 0 && summary.answered === summary.of;
  const { trueOption: trueWord, falseOption: falseWord } = labels;
  const [instrument] = useMemo(
    () => instrumentsOf(quiz, { trueWord, falseWord }),
    [quiz, trueWord, falseWord],
  );
  const answers = quizAnswers(quiz, { standing, record: record.record, aliases });
  const [isRevealed, setRevealed] = useState(false);
  const telling = {
    isTold: behaviour === 'practice' || (behaviour === 'review' && isRevealed),
    keepsFirst: behaviour !== 'practice',
  };

  // The button that reveals is gone by then; what it revealed is where to be.
  useEffect(() => {
    if (isRevealed) (ending.current ?? title.current)?.focus();
  }, [isRevealed]);

  const again = () => {
    for (const item of scored) happen(item, { kind: 'again' });
    setRevealed(false);
    title.current?.focus();
  };

  return (
    <section className="itemset quiz" aria-labelledby={`quiz-${quiz.id}`}>
      <Heading level={level} id={`quiz-${quiz.id}`} ref={title} tabIndex={-1} className="itemset-title">
        {quiz.title}
      </Heading>
      {quiz.intro && <p className="intro">{quiz.intro}</p>}
      <ItemList
        assessment={quiz.id}
        items={quiz.items}
        standing={standing}
        record={record}
        labels={labels}
        locale={locale}
        level={below(level)}
        headings={headings}
        aliases={aliases}
        pictures={pictures}
        telling={telling}
        onEvent={happen}
      />
      {!isAlone && (
        <div className="quiz-progress" key="progress">
          <progress value={summary.answered} max={summary.of} aria-labelledby={`progress-${quiz.id}`} />
          <p id={`progress-${quiz.id}`}>{fill(labels.progress, { n: summary.answered, of: summary.of })}</p>
        </div>
      )}
      <SaveLine state={record.state} isTouched={isTouched} labels={labels} />
      {behaviour === 'review' && isComplete && !isRevealed && (
        <button key="reveal" type="button" className="primary" onClick={() => setRevealed(true)}>
          <span>{labels.reveal}</span>
        </button>
      )}
      {behaviour === 'room' && isComplete && (
        <RoomSummary
          key="room"
          items={scored}
          standing={standing}
          level={below(level)}
          labels={labels}
          onAgain={again}
        />
      )}
      {telling.isTold && !isAlone && isComplete && (
        <QuizSummary
          key="summary"
          ref={ending}
          summary={summary}
          calibration={calibrationOf(scored, standing)}
          groups={groupScores(quiz.groups, scored, standing)}
          items={quiz.items}
          level={below(level)}
          labels={labels}
          headings={headings}
          onAgain={again}
        />
      )}
      {roomLabels && instrument && Object.keys(answers).length > 0 && (
        <RoomCode key="room-code" instrument={instrument} answers={answers} labels={roomLabels} />
      )}
      {behaviour !== 'room' && <AllAnswers items={quiz.items} labels={labels} />}
    </section>
  );
}
