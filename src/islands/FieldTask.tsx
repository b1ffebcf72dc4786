import { useRef, useState } from 'react';
import { readNow } from '#browser/now.ts';
import { downloadText } from '#browser/record/download.ts';
import { calendarFile } from '#domain/calendar.ts';
import { addDays, today, type Day } from '#domain/day.ts';
import {
  draftTaskStep,
  isMissed,
  nextStepItem,
  taskAttempts,
  taskItem,
  taskStanding,
  type FieldTaskStep,
} from '#domain/record/field-task.ts';
import { fill } from '#domain/words.ts';
import { Reflection } from './items/Reflection.tsx';
import type { QuizLabels } from './labels.ts';
import { SaveLine } from './SaveLine.tsx';
import { DayForm } from './task/DayForm.tsx';
import type { TaskLabels } from './task/labels.ts';
import { useHydrated } from './useHydrated.ts';
import { useRecord } from './useRecord.ts';
import { sayDay } from './workbook/day.ts';
import { Told } from './workbook/Told.tsx';
import { useTold } from './workbook/useTold.ts';
import './items/items.css';
import './items/parts.css';
import './quiz.css';
import './field-task.css';

interface Props {
  lesson: string;
  formerly: readonly string[];
  title: string;
  /** Within how many days it is meant to be done. */
  days: number;
  /** The lesson's page, for the entry in a calendar. */
  href: string;
  locale: string;
  labels: TaskLabels;
  quizLabels: QuizLabels;
}

/** A day for the field task: set, moved, kept, missed or let go. Nobody is scolded. */
export function FieldTask({ lesson, formerly, title, days, href, locale, labels, quizLabels }: Props) {
  const isLive = useHydrated();
  const record = useRecord();
  const { told, tell } = useTold();
  const [isTouched, setTouched] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const now = readNow();
  const standing = taskStanding(taskAttempts({ id: lesson, formerly }, record.record));
  const say = (day: Day) => sayDay(`${day}T12:00:00`, locale);
  const missed = isMissed(standing, now);
  const suggestion = addDays(today(now), days);

  const take = (step: FieldTaskStep) => {
    setTouched(true);
    void record.append(draftTaskStep(lesson, step, { lang: locale }));
    const words = { commit: labels.saidCommit, done: labels.saidDone, 'let-go': labels.saidLetGo }[step.step];
    tell(fill(words, { day: step.step === 'commit' ? say(step.by) : '' }));
    heading.current?.focus();
  };
  const setDay = (by: Day) => take({ step: 'commit', by });
  const save = (by: Day) => {
    const event = {
      id: taskItem(lesson).replace(':', '-'),
      day: by,
      title: fill(labels.eventTitle, { task: title }),
      url: new URL(href, document.baseURI).href,
    };
    downloadText(`field-task-${by}.ics`, calendarFile([event], { now: new Date(now.at) }), 'text/calendar');
  };

  const { head, text } = words();
  function words(): { head: string; text: string } {
    if (!standing) return { head: labels.title, text: labels.text };
    switch (standing.kind) {
      case 'open':
        if (missed)
          return { head: fill(labels.missedTitle, { day: say(standing.by) }), text: labels.missedText };
        return {
          head: standing.by === today(now) ? labels.openToday : fill(labels.open, { day: say(standing.by) }),
          text: labels.calendarNote,
        };
      case 'done':
        return { head: fill(labels.doneTitle, { day: sayDay(standing.at, locale) }), text: labels.doneText };
      case 'let-go':
        return { head: labels.letGoTitle, text: labels.letGoText };
    }
  }

  /** Not in the built page: a day that was suggested when it was built would stay in the field. */
  const dayForm = (label: string, action: string) =>
    isLive && (
      <DayForm
        key={label}
        label={label}
        action={action}
        suggestion={suggestion}
        from={today(now)}
        onDay={setDay}
      />
    );
  const note = (id: string, stem: string, lines: number) => (
    <div id={`item-${id}`} key={id}>
      <Reflection
        item={{ id, stem, lines, short: false }}
        record={record}
        aliases={formerly.map((old) => id.replace(lesson, old))}
        labels={quizLabels}
        onText={() => undefined}
      />
    </div>
  );

  return (
    <section className="itemset task-plan" aria-labelledby={`task-${lesson}`} data-standing={standing?.kind}>
      <p className="task-paper" aria-hidden={isLive}>
        <span>{labels.dayLabel}</span> <span className="ruled" />
      </p>
      <div hidden={!isLive || !record.ready}>
        <h3 id={`task-${lesson}`} ref={heading} tabIndex={-1}>
          <span key={head}>{head}</span>
        </h3>
        <p>
          <span key={text}>{text}</span>
        </p>
        {(!standing || standing.kind === 'let-go') && dayForm(labels.dayLabel, labels.commit)}
        {standing?.kind === 'open' && (
          <div className="task-ways" key="ways">
            <button type="button" className="primary" onClick={() => take({ step: 'done' })}>
              <span>{labels.done}</span>
            </button>
            {!missed && (
              <button type="button" key="calendar" onClick={() => save(standing.by)}>
                <span>{labels.calendar}</span>
              </button>
            )}
            <button type="button" className="quiet" onClick={() => take({ step: 'let-go' })}>
              <span>{labels.letGo}</span>
            </button>
          </div>
        )}
        {missed && (
          <p key="smaller" className="task-smaller">
            <strong>{labels.smaller}.</strong> <span>{labels.smallerText}</span>
          </p>
        )}
        {standing?.kind !== 'done' && note(taskItem(lesson), labels.planLabel, 2)}
        {standing?.kind === 'open' && (
          <details key={missed ? 'move-missed' : 'move'} open={missed}>
            <summary>
              <span>{labels.move}</span>
            </summary>
            {dayForm(labels.moveLabel, labels.moveAction)}
          </details>
        )}
        {standing?.kind === 'done' && note(nextStepItem(lesson), labels.nextLabel, 3)}
        {standing?.kind === 'done' && (
          <details key="again">
            <summary>
              <span>{labels.again}</span>
            </summary>
            {dayForm(labels.dayLabel, labels.commit)}
          </details>
        )}
        <Told told={told} />
        <SaveLine state={record.state} isTouched={isTouched} labels={quizLabels} />
      </div>
    </section>
  );
}
