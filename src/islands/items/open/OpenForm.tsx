import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { OpenItem } from '#domain/assessment/families.ts';
import { emptyOpenResponse, hasChosen, type OpenResponse } from '#domain/assessment/open/response.ts';
import { sayOpenResponse } from '#domain/assessment/open/spoken.ts';
import { StatusLine } from '#islands/items/StatusLine.tsx';
import type { QuizLabels } from '#islands/labels.ts';
import { SaveLine } from '#islands/SaveLine.tsx';
import { useHydrated } from '#islands/useHydrated.ts';
import { useOpenAnswer } from '#islands/useOpenAnswer.ts';
import type { RecordInView } from '#islands/useRecord.ts';
import { OpenControls } from './OpenControls.tsx';
import { readOpenForm } from './readOpenForm.ts';
import { Recalled } from './Recalled.tsx';
import { openWords } from './words.ts';
import './open.css';

interface Props {
  item: OpenItem;
  assessment: string;
  record: RecordInView;
  aliases: readonly string[] | undefined;
  labels: QuizLabels;
  locale: string;
  headings: Readonly<Record<string, string>>;
  onText: (text: string) => void;
}

/** An item that is answered by choosing and has no key: nothing is checked, everything is kept as it is chosen. */
export function OpenForm({ item, assessment, record, aliases, labels, locale, headings, onText }: Props) {
  const isLive = useHydrated();
  const prefix = useId();
  const form = useRef<HTMLFormElement>(null);
  const question = useRef<HTMLFieldSetElement>(null);
  const { response, recalled, isTouched, isPending, choose } = useOpenAnswer(item, {
    assessment,
    locale,
    record,
    aliases,
  });
  // What a control reported, and a count, so that the same words are read out again.
  const [said, say] = useState<{ text: string; turn: number }>({ text: '', turn: 0 });
  const how = howTo(item, labels);

  // Somebody quick may have answered the built page before this island came alive.
  const adopt = useEffectEvent(() => {
    const chosen = form.current && readOpenForm(item, form.current);
    if (chosen) choose(chosen);
  });
  useLayoutEffect(() => adopt(), []);

  const inWords = sayOpenResponse(item, response, { words: openWords(labels), locale }).join('\n');
  const tell = useEffectEvent((words: string) => onText(words));
  useEffect(() => tell(inWords), [inWords]);

  const take = (next: OpenResponse, text = '') => {
    say(({ turn }) => ({ text, turn: turn + 1 }));
    if (next !== response) choose(next);
  };
  const clear = () => {
    take(emptyOpenResponse(item), labels.cleared);
    question.current?.focus();
  };

  return (
    <form
      ref={form}
      className="open-item"
      data-type={item.type}
      method="dialog"
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset
        className="question"
        ref={question}
        tabIndex={-1}
        aria-describedby={how ? `${prefix}-how` : undefined}
      >
        <legend>{item.stem}</legend>
        {how && (
          <p className="how" id={`${prefix}-how`}>
            {how}
          </p>
        )}
        <Recalled item={item} recalled={recalled} labels={labels} locale={locale} />
        <OpenControls
          item={item}
          response={response}
          labels={labels}
          locale={locale}
          headings={headings}
          isLive={isLive}
          idFor={(part) => `${prefix}-${part}`}
          onChoose={take}
        />
      </fieldset>
      <StatusLine outcome={undefined} tries={0} turn={said.turn}>
        {said.text}
      </StatusLine>
      <div className="afterwards-ways" hidden={item.type === 'card' || !hasChosen(response)}>
        <button type="button" className="quiet" onClick={clear}>
          <span>{labels.clear}</span>
        </button>
      </div>
      <SaveLine state={record.state} isTouched={isTouched} isPending={isPending} labels={labels} />
    </form>
  );
}

function howTo(item: OpenItem, labels: QuizLabels): string {
  switch (item.type) {
    case 'rank':
      return labels.howRank;
    case 'poll':
      return item.several ? labels.howPollSeveral : labels.howPoll;
    case 'checklist':
      return item.dated ? labels.howChecklistDays : labels.howChecklist;
    case 'rubric':
      return labels.howRubric;
    case 'likert':
      return '';
    case 'card':
      return labels.howCard;
  }
}
