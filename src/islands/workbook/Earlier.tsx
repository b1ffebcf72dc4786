import { useRef } from 'react';
import { isDoneMark } from '#domain/record/done-mark.ts';
import type { Attempt } from '#domain/record/attempt.ts';
import { jsonText } from '#domain/record/json.ts';
import type { Leftovers } from '#domain/workbook/leftovers.ts';
import { fill, plural } from '#domain/words.ts';
import { sayDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import type { Removal } from './removal.ts';

interface Props {
  leftovers: Leftovers;
  locale: string;
  labels: WorkbookLabels;
  onRemove: (removal: Removal) => void;
}

/** What belongs to items, assessments and lessons that are no longer there. */
export function Earlier({ leftovers, locale, labels, onRemove }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const goOn = () => heading.current?.focus();
  return (
    <section className="earlier" aria-labelledby="earlier">
      <h2 id="earlier" ref={heading} tabIndex={-1}>
        <span>{labels.earlierTitle}</span>
      </h2>
      <p className="measure">
        <span>{labels.earlierText}</span>
      </p>
      {leftovers.notes.map(({ item, text, others, at }) => (
        <div key={item} className="written">
          <p className="stem">
            <code>{item}</code>
          </p>
          {[text, ...others].filter(Boolean).map((one) => (
            <blockquote key={one}>
              <p>{one}</p>
            </blockquote>
          ))}
          <p className="tools">
            <span className="day">{fill(labels.lastWritten, { day: sayDay(at, locale) })}</span>
            <button
              type="button"
              className="quiet"
              onClick={() => onRemove({ kind: 'text', name: item, ids: [item], goOn })}
            >
              <span>{labels.delete}</span>
            </button>
          </p>
        </div>
      ))}
      {leftovers.attempts.map((attempts) => {
        const last = attempts.at(-1);
        if (!last) return null;
        const { text, answer } = sayAttempt(last, labels);
        const day = sayDay(last.at, locale);
        return (
          <div key={last.item} className="written">
            <p className="stem">
              <span>{text}</span>
            </p>
            <p className="answer" hidden={answer === ''}>
              <code>{answer}</code>
            </p>
            <p className="tools">
              <span className="day">
                {answer === '' ? day : fill(plural(labels.tries, attempts.length, locale), { day })}
              </span>
              <button
                type="button"
                className="quiet"
                onClick={() =>
                  onRemove({ kind: 'answers', name: last.item, ids: attempts.map(({ id }) => id), goOn })
                }
              >
                <span>{labels.delete}</span>
              </button>
            </p>
          </div>
        );
      })}
      {leftovers.unreadable > 0 && (
        <p className="measure">
          <span>{plural(labels.earlierUnreadable, leftovers.unreadable, locale)}</span>
        </p>
      )}
    </section>
  );
}

/** An answer whose question is not known any more: its name, its points, and what was chosen, as it was saved. */
function sayAttempt(attempt: Attempt, labels: WorkbookLabels): { text: string; answer: string } {
  const { item, response, earned, possible } = attempt;
  if (isDoneMark(attempt)) {
    const sentence = attempt.response.done ? labels.earlierMark : labels.earlierMarkBack;
    return { text: fill(sentence, { item: item.replace('lesson:', '') }), answer: '' };
  }
  const worth =
    earned !== null && possible !== null ? `, ${fill(labels.earlierPoints, { earned, possible })}` : '';
  return { text: `${fill(labels.earlierAnswer, { item })}${worth}`, answer: jsonText(response) };
}
