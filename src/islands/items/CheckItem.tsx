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
import { Controls } from './Controls.tsx';
import { Earlier } from './Earlier.tsx';
import { Hints } from './Hints.tsx';
import { readForm } from './readForm.ts';
import { reasonsFor } from './reasons.ts';
import { shownOutcome, statusSentence } from './status.ts';
import { StatusLine } from './StatusLine.tsx';

interface Props {
  item: ScoredItem;
  standing: Answering;
  labels: QuizLabels;
  locale: string;
  headings: Readonly<Record<string, string>>;
  onEvent: (event: AnsweringEvent) => void;
}

/** One item that can be checked: question, controls, hints, outcome, reasons. It holds no answer itself. */
export function CheckItem({ item, standing, labels, locale, headings, onEvent }: Props) {
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
    if (response) onEvent({ kind: 'choose', response });
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

  const reasons = reasonsFor(item, standingFeedback(item, standing), labels);
  const byPart = new Map(reasons.map((reason) => [reason.id, reason]));
  const how = {
    multi: labels.howMulti,
    sort: labels.howSort,
    order: labels.howOrder,
    single: '',
    truefalse: '',
  }[item.type];

  return (
    <form
      ref={form}
      method="dialog"
      autoComplete="off"
      data-outcome={standingOutcome(item, standing)}
      onSubmit={(event) => {
        event.preventDefault();
        tell({ kind: 'check' });
      }}
    >
      <fieldset
        className="question"
        ref={question}
        tabIndex={-1}
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
          isLive={isLive}
          idFor={idFor}
          onChoose={(response, text) => tell({ kind: 'choose', response }, text)}
        />
      </fieldset>
      <Earlier item={item} standing={standing} labels={labels} locale={locale} />
      <Hints hints={item.hints} shown={standing.hintsShown} labels={labels} />
      <Actions item={item} hintsShown={standing.hintsShown} labels={labels} isLive={isLive} onEvent={tell} />
      <StatusLine
        outcome={said.text ? undefined : shownOutcome(item, standing)}
        tries={standing.tries}
        turn={said.turn}
      >
        {said.text || statusSentence(item, standing, { labels, locale })}
      </StatusLine>
      <Afterwards
        item={item}
        standing={standing}
        reasons={reasons}
        labels={labels}
        headings={headings}
        idFor={idFor}
        onAgain={again}
      />
    </form>
  );
}
