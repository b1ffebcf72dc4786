import { useRef } from 'react';
import { isScored } from '#domain/assessment/families.ts';
import { summaryOf } from '#domain/assessment/summary.ts';
import { fill } from '#domain/words.ts';
import type { Quiz as QuizContent } from '#schema/types.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { below, Heading } from './Heading.tsx';
import { ItemList } from './items/ItemList.tsx';
import type { QuizLabels } from './labels.ts';
import { QuizSummary } from './QuizSummary.tsx';
import { SaveLine } from './SaveLine.tsx';
import { useAnswers } from './useAnswers.ts';
import { useRecord } from './useRecord.ts';
import './items/afterwards.css';
import './items/items.css';
import './items/parts.css';
import './quiz.css';

interface Props {
  quiz: QuizContent;
  locale: string;
  labels: QuizLabels;
  /** Level of the quiz's own title; its questions are one below. */
  level?: 2 | 3 | 4;
  /** Earlier ids of items, by item id: answers saved under them come back. */
  aliases?: Readonly<Record<string, readonly string[]>>;
  /** Titles of the page's headings, by anchor. An item's `see` becomes a link where its heading is among them. */
  headings?: Readonly<Record<string, string>>;
}

const none = {};

/** A quiz to learn from: feedback at once, as many tries as you like. */
export function Quiz({ quiz, locale, labels, level = 3, aliases = none, headings = none }: Props) {
  const record = useRecord();
  const title = useRef<HTMLHeadingElement>(null);
  const scored = quiz.items.filter(isScored);
  const { standing, isTouched, happen } = useAnswers(scored, {
    assessment: quiz.id,
    locale,
    aliases,
    record,
  });
  const summary = summaryOf(scored, standing);
  const isAlone = scored.length < 2;

  const again = () => {
    for (const item of scored) happen(item, { kind: 'again' });
    title.current?.focus();
  };

  return (
    <section className="itemset quiz" aria-labelledby={`quiz-${quiz.id}`}>
      <Heading level={level} id={`quiz-${quiz.id}`} ref={title} tabIndex={-1} className="itemset-title">
        {quiz.title}
      </Heading>
      {quiz.intro && <p className="intro">{quiz.intro}</p>}
      <ItemList
        items={quiz.items}
        standing={standing}
        record={record}
        labels={labels}
        locale={locale}
        level={below(level)}
        headings={headings}
        aliases={aliases}
        onEvent={happen}
      />
      {!isAlone && (
        <div className="quiz-progress" key="progress">
          <progress value={summary.answered} max={summary.of} aria-labelledby={`progress-${quiz.id}`} />
          <p id={`progress-${quiz.id}`}>{fill(labels.progress, { n: summary.answered, of: summary.of })}</p>
        </div>
      )}
      <SaveLine state={record.state} isTouched={isTouched} labels={labels} />
      {!isAlone && summary.answered === summary.of && (
        <QuizSummary
          key="summary"
          summary={summary}
          items={quiz.items}
          level={below(level)}
          labels={labels}
          headings={headings}
          onAgain={again}
        />
      )}
      <AllAnswers items={quiz.items} labels={labels} />
    </section>
  );
}
