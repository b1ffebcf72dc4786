import { useState } from 'react';
import type { CompletionRecord, PickableText } from '#domain/completion-record.ts';
import { fill } from '#domain/words.ts';
import { sayDay } from '#islands/workbook/day.ts';
import type { CompletionRecordLabels } from './labels.ts';

interface Props {
  work: CompletionRecord;
  /** The texts that the learner picked. */
  shown: readonly PickableText[];
  name: string;
  course: string;
  locale: string;
  labels: CompletionRecordLabels;
}

/** What is printed; on the screen it shows what the paper will be. */
export function Paper({ work, shown, name, course, locale, labels }: Props) {
  const [now] = useState(() => new Date().toISOString());
  const { lessons, of, tasks } = work;
  const said = (sentence: string, at: string) => fill(sentence, { day: sayDay(at, locale) });
  return (
    <article className="record-paper" aria-label={labels.paper}>
      <p className="record-name">
        <span>{labels.paperName}</span> <span className="record-line">{name}</span>
      </p>
      <p>
        <span>{fill(labels.paperDay, { course, day: sayDay(now, locale) })}</span>
      </p>
      <p className="record-claim">
        <span>{fill(labels.claim, { course })}</span>
      </p>
      <h2>
        <span>{labels.lessonsTitle}</span>
      </h2>
      <p>
        <span>{fill(labels.lessonsCount, { n: lessons.length, of })}</span> <span>{labels.lessonsHow}</span>
      </p>
      <ul className="record-done" hidden={lessons.length === 0}>
        {lessons.map(({ lesson, by, at }) => (
          <li key={lesson.id}>
            <a href={lesson.href}>{lesson.title}</a>{' '}
            <span className="day">{said(by === 'mark' ? labels.lessonMark : labels.lessonChecks, at)}</span>
          </li>
        ))}
      </ul>
      {tasks.length > 0 && (
        <section key="tasks" aria-labelledby="record-tasks">
          <h2 id="record-tasks">
            <span>{labels.tasksTitle}</span>
          </h2>
          <p>
            <span>{labels.tasksHow}</span>
          </p>
          <ul className="record-done">
            {tasks.map(({ task, lesson, at }) => (
              <li key={task.id}>
                <span>
                  <a href={task.href}>{task.title}</a>{' '}
                  <span className="day">{fill(labels.textIn, { title: lesson.title })}</span>
                </span>{' '}
                <span className="day">{said(labels.taskDone, at)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.length > 0 && (
        <section key="texts" aria-labelledby="record-texts">
          <h2 id="record-texts">
            <span>{labels.reflectionsTitle}</span>
          </h2>
          {shown.map(({ item, note, place }) => (
            <div key={item.id} className="record-text">
              <h3>{item.stem}</h3>
              <p className="day">
                <span>{fill(labels.textIn, { title: place })}</span> <span>·</span>{' '}
                <span>{said(labels.written, note.at)}</span>
              </p>
              <blockquote>
                <p>{note.text}</p>
              </blockquote>
            </div>
          ))}
        </section>
      )}
    </article>
  );
}
