import { useId } from 'react';
import type { FilledCheck } from '#domain/workbook/filled.ts';
import { taskStanding, type FieldTaskStanding } from '#domain/record/field-task.ts';
import { hrefOfItem, type WorkbookLesson } from '#domain/workbook.ts';
import { fill } from '#domain/words.ts';
import { ChoicePart } from './ChoicePart.tsx';
import { sayDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import type { Removal } from './removal.ts';
import { ResultPart } from './ResultPart.tsx';
import { SheetPart } from './SheetPart.tsx';
import { SittingPart } from './SittingPart.tsx';
import { TextPart } from './TextPart.tsx';

interface Props {
  filled: FilledCheck;
  /** The lesson it belongs to, where that is not said by what stands around it. */
  lesson?: WorkbookLesson | null;
  locale: string;
  labels: WorkbookLabels;
  onRemove: (removal: Omit<Removal, 'goOn'>) => void;
}

/** One assessment of a lesson: what was answered and chosen in it, then what was written. */
export function CheckPart({ filled, lesson, locale, labels, onRemove }: Props) {
  const { check, texts, answers, choices, result, sittings, turns, sheets, steps } = filled;
  const standing = taskStanding(steps);
  const id = useId();
  const lastTurn = turns.at(-1);
  const shared = { locale, labels, onRemove };
  return (
    <section className="check" aria-labelledby={id}>
      <h3 id={id}>
        <a href={check.href}>{check.title}</a>
      </h3>
      {lesson && (
        <p key="lesson" className="tools">
          <a href={lesson.href}>{lesson.title}</a>
        </p>
      )}
      {result && <ResultPart key="result" result={result} answers={answers} {...shared} />}
      {lastTurn && (
        <p key="turns" className="tools">
          <span>{fill(labels.turns, { day: sayDay(lastTurn.at, locale) })}</span>
          <button
            type="button"
            className="quiet"
            aria-describedby={id}
            onClick={() => onRemove({ kind: 'answers', name: check.title, ids: turns.map(({ id }) => id) })}
          >
            <span>{labels.answersDelete}</span>
          </button>
        </p>
      )}
      {standing && (
        <p key="steps" className="tools">
          <span>{sayStanding(standing, locale, labels)}</span>
          <button
            type="button"
            className="quiet"
            aria-describedby={id}
            onClick={() => onRemove({ kind: 'answers', name: check.title, ids: steps.map(({ id }) => id) })}
          >
            <span>{labels.delete}</span>
          </button>
        </p>
      )}
      {sittings.map((sitting) => (
        <SittingPart key={sitting.key} sitting={sitting} href={check.href} {...shared} />
      ))}
      {sheets.map((sheet) => (
        <SheetPart key={sheet.note.item} check={check} sheet={sheet} {...shared} />
      ))}
      {choices.map((choice) => (
        <ChoicePart
          key={choice.item.id}
          choice={choice}
          href={hrefOfItem(check, choice.item.id)}
          {...shared}
        />
      ))}
      {texts.map((text) => (
        <TextPart key={text.item.id} {...text} href={hrefOfItem(check, text.item.id)} {...shared} />
      ))}
    </section>
  );
}

function sayStanding(standing: FieldTaskStanding, locale: string, labels: WorkbookLabels): string {
  switch (standing.kind) {
    case 'open':
      return fill(labels.taskOpen, { day: sayDay(`${standing.by}T12:00:00`, locale) });
    case 'done':
      return fill(labels.taskDone, { day: sayDay(standing.at, locale) });
    case 'let-go':
      return fill(labels.taskLetGo, { day: sayDay(standing.at, locale) });
  }
}
