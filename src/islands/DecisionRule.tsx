import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DecisionRule as DecisionRuleContent } from '#schema/types.ts';
import { attemptsOf } from '#domain/record/attempt.ts';
import {
  leastKnown,
  openQuestions,
  suggest,
  type DecisionAnswers,
} from '#domain/simulations/decision-rule.ts';
import { savedAnswers } from '#domain/simulations/saved.ts';
import { fill, plural } from '#domain/words.ts';
import { Assumptions } from './Assumptions.tsx';
import type { DecisionRuleLabels } from './decision-rule/labels.ts';
import { RuleTable } from './decision-rule/RuleTable.tsx';
import { named, SuggestionResult } from './decision-rule/SuggestionResult.tsx';
import { below, Heading } from './Heading.tsx';
import { SaveLine } from './SaveLine.tsx';
import { useHydrated } from './useHydrated.ts';
import { useRecord } from './useRecord.ts';
import './simulation.css';
import './sheet/print-only.css';
import './decision-rule/decision-rule.css';

interface Props {
  content: DecisionRuleContent;
  locale: string;
  labels: DecisionRuleLabels;
  /** Level of the chooser's own title; the headings of its parts are one below. */
  level?: 2 | 3 | 4;
}

/** "Decision-rule chooser": answers about one decision, a rule that fits, and the reasons. */
export function DecisionRule({ content, locale, labels, level = 3 }: Props) {
  const isLive = useHydrated();
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { record, state, append } = useRecord();
  // Null until something is entered on this page; until then the record leads.
  const [own, setOwn] = useState<DecisionAnswers | null>(null);
  // The answers whose suggestion is in view; null until asked for on this page, undefined once begun anew.
  const [shown, setShown] = useState<DecisionAnswers | null | undefined>(null);
  // A count, so that the same words are read out again.
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const saved = useMemo(
    () => savedAnswers(attemptsOf(record, content.id, content.formerly).at(-1)?.response),
    [record, content],
  );
  const answers = own ?? saved ?? {};
  const inView = shown === null ? saved : shown;
  const suggestion = inView && suggest(content, inView);

  // Somebody quick may have chosen in the built page before this island came alive.
  useLayoutEffect(() => {
    const chosen = form.current?.querySelectorAll<HTMLInputElement>('input[data-question]:checked') ?? [];
    const early = [...chosen].map(({ dataset, value }) => [dataset['question'] ?? '', value] as const);
    if (early.length > 0) setOwn(Object.fromEntries(early));
  }, []);

  const tell = (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  const ask = () => {
    const open = openQuestions(content, answers);
    if (open.length > 0) {
      const titles = content.questions.filter(({ id }) => open.includes(id)).map((one) => one.title);
      tell(
        fill(plural(labels.openQuestions, open.length, locale), {
          questions: new Intl.ListFormat(locale).format(titles),
        }),
      );
      form.current?.querySelector<HTMLInputElement>(`input[data-question="${open[0] ?? ''}"]`)?.focus();
      return;
    }
    setOwn(answers);
    setShown(answers);
    const found = suggest(content, answers);
    tell(
      found
        ? named(found.first, { one: labels.saidOne, level: labels.saidLevel, locale })
        : fill(labels.tooLittle, { n: leastKnown }),
    );
    void append({
      item: content.id,
      assessment: content.id,
      rev: 1,
      lang: locale,
      behaviour: 'practice',
      response: { answers: { ...answers } },
      earned: null,
      possible: null,
    });
  };
  const again = () => {
    setOwn({});
    setShown(undefined);
    tell('');
    title.current?.focus();
  };

  return (
    <section className="simulation decision-rule" aria-labelledby={`${name}-title`}>
      <Heading level={level} id={`${name}-title`} ref={title} tabIndex={-1} className="simulation-title">
        {content.title}
      </Heading>
      {content.intro && <p className="intro">{content.intro}</p>}
      <p className="soft">{labels.aid}</p>
      <p className="returning" hidden={own !== null || !saved}>
        {labels.returning}
      </p>
      <form
        ref={form}
        method="dialog"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        {content.questions.map((question) => (
          <fieldset key={question.id} className="dial">
            <legend>{question.stem}</legend>
            {[...question.options, { id: 'unknown', text: labels.unknown }].map((option) => (
              <label key={option.id} className="setting">
                <input
                  type="radio"
                  name={`${name}-${question.id}`}
                  data-question={question.id}
                  value={option.id}
                  checked={answers[question.id] === option.id}
                  onChange={() => setOwn({ ...answers, [question.id]: option.id })}
                />
                <span>{option.text}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <div className="actions">
          <button type="submit" className="primary" disabled={!isLive}>
            <span>{labels.suggest}</span>
          </button>
          <button type="button" className="quiet" disabled={!isLive} onClick={again}>
            <span>{labels.again}</span>
          </button>
        </div>
      </form>
      <p className="status" role="status">
        <span key={said.turn}>{said.text}</span>
      </p>
      <SaveLine state={state} isTouched={Boolean(shown)} labels={labels} />
      {inView && suggestion && (
        <SuggestionResult
          key={Object.values(inView).join(' ')}
          content={content}
          answers={inView}
          suggestion={suggestion}
          labels={labels}
          locale={locale}
          level={below(level)}
        />
      )}
      <div className="assumptions">
        <Heading level={below(level)}>{labels.gap}</Heading>
        <p>{content.gap}</p>
      </div>
      <Assumptions title={labels.assumptions} assumptions={content.assumptions} level={level} />
      <RuleTable content={content} labels={labels} locale={locale} />
    </section>
  );
}
