import { useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import {
  standingFeedback,
  standingOutcome,
  type Answering,
  type AnsweringEvent,
} from '#domain/assessment/answering.ts';
import type { ScoredItem } from '#domain/assessment/response.ts';
import type { QuizLabels } from '#islands/labels.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { Actions } from './Actions.tsx';
import { Afterwards } from './Afterwards.tsx';
import { Confidence } from './Confidence.tsx';
import { Controls } from './Controls.tsx';
import { Earlier } from './Earlier.tsx';
import { Hints } from './Hints.tsx';
import { howSentence } from './how.ts';
import { readConfidence, readForm } from './readForm.ts';
import { reasonsFor } from './reasons.ts';
import { shownOutcome, statusSentence } from './status.ts';
import { StatusLine } from './StatusLine.tsx';
import type { Pictures, Telling } from './view.ts';

interface Props {
  item: ScoredItem;
  standing: Answering;
  labels: QuizLabels;
  locale: string;
  headings: Readonly<Record<string, string>>;
  pictures: Pictures;
  /** Whether an answer stays as it was first given, and whether its feedback may be told. */
  telling: Telling;
  onEvent: (event: AnsweringEvent) => void;
}

/** One item that can be checked: question, controls, hints, outcome, reasons. It holds no answer itself. */
export function CheckItem({ item, standing, labels, locale, headings, pictures, telling, onEvent }: Props) {
  const isLive = useHydrated();
  const prefix = useId();
  const idFor = (part: string) => `${prefix}-${part}`;
  const form = useRef<HTMLFormElement>(null);
  const question = useRef<HTMLFieldSetElement>(null);
  // What a control reported, and a count, so that the same words are read out again.
  const [said, say] = useState<{ text: string; turn: number }>({ text: '', turn: 0 });

  // Somebody quick may have answered the built page before this island came alive.
  const adopt = useEffectEvent(() => {
    const response = form.current && readForm(item, form.current);
    const confidence = form.current && readConfidence(form.current);
    if (response) onEvent({ kind: 'choose', response });
    if (confidence) onEvent({ kind: 'confidence', confidence });
  });
  useLayoutEffect(() => adopt(), []);

  const tell = (event: AnsweringEvent, text = '') => {
    say(({ turn }) => ({ text, turn: turn + 1 }));
    onEvent(event);
  };
  const again = () => {
    tell({ kind: 'again' });
    question.current?.focus();
  };

  const { isTold } = telling;
  const isLocked = telling.keepsFirst && standing.checked !== undefined;
  const reasons = isTold ? reasonsFor(item, standingFeedback(item, standing), labels) : [];
  const byPart = new Map(reasons.map((reason) => [reason.id, reason]));
  const how = howSentence(item, { labels, locale });

  return (
    <form
      ref={form}
      method="dialog"
      autoComplete="off"
      data-outcome={isTold ? standingOutcome(item, standing) : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLocked) tell({ kind: 'check' });
      }}
    >
      <fieldset
        className="question"
        ref={question}
        tabIndex={-1}
        disabled={isLocked}
        aria-describedby={how ? idFor('how') : undefined}
      >
        <legend>{item.stem}</legend>
        {how && (
          <p className="how" id={idFor('how')}>
            {how}
          </p>
        )}
        <Controls
          item={item}
          response={standing.response}
          reasons={byPart}
          labels={labels}
          pictures={pictures}
          isLive={isLive}
          idFor={idFor}
          onChoose={(response, text) => tell({ kind: 'choose', response }, text)}
        />
      </fieldset>
      {item.confidence && (
        <Confidence
          said={standing.confidence}
          isLocked={isLocked}
          labels={labels}
          idFor={idFor}
          onSay={(confidence) => tell({ kind: 'confidence', confidence })}
        />
      )}
      <Earlier item={item} standing={standing} labels={labels} locale={locale} isTold={isTold} />
      <Hints hints={item.hints} shown={standing.hintsShown} labels={labels} />
      <Actions
        item={item}
        hintsShown={standing.hintsShown}
        telling={telling}
        isLocked={isLocked}
        labels={labels}
        isLive={isLive}
        onEvent={tell}
      />
      <StatusLine
        outcome={said.text || !isTold ? undefined : shownOutcome(item, standing)}
        tries={standing.tries}
        turn={said.turn}
      >
        {said.text ||
          (isLocked && !isTold ? labels.kept : statusSentence(item, standing, { labels, locale }))}
      </StatusLine>
      {isTold && (
        <Afterwards
          item={item}
          standing={standing}
          reasons={reasons}
          labels={labels}
          headings={headings}
          idFor={idFor}
          isOpen={telling.keepsFirst}
          onAgain={telling.keepsFirst ? undefined : again}
        />
      )}
    </form>
  );
}
