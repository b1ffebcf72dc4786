import { useRef } from 'react';
import type { Completion } from '#domain/record/completion.ts';
import type { FilledLesson } from '#domain/workbook/filled.ts';
import { fill } from '#domain/words.ts';
import { CheckPart } from './CheckPart.tsx';
import { sayDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import type { Removal } from './removal.ts';

interface Props {
  filled: FilledLesson;
  /** Whether the record has been read; before that nothing is said of how far a lesson is. */
  isReady: boolean;
  locale: string;
  labels: WorkbookLabels;
  onRemove: (removal: Removal) => void;
}

/** One lesson of the workbook: how far it is, and everything done in it. */
export function Chapter({ filled, isReady, locale, labels, onRemove }: Props) {
  const { lesson, completion, markedAt, checks } = filled;
  const heading = useRef<HTMLHeadingElement>(null);
  const goOn = () => heading.current?.focus();
  return (
    <li className="chapter" data-state={completion} data-filled={checks.length > 0 || undefined}>
      <svg className="node" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="9" />
        <path d="M12 3 A9 9 0 0 1 12 21 Z" />
      </svg>
      <div className="chapter-head">
        <h2 ref={heading} tabIndex={-1} id={`lesson-${lesson.id}`}>
          <a href={lesson.href}>{lesson.title}</a>
        </h2>
        <p className="chapter-state" hidden={!isReady}>
          <strong>{labels[states[completion]]}</strong>{' '}
          {markedAt !== null && <span>{fill(labels.markedAt, { day: sayDay(markedAt, locale) })}</span>}
        </p>
      </div>
      <div className="chapter-body">
        {checks.map((check) => (
          <CheckPart
            key={check.check.id}
            filled={check}
            locale={locale}
            labels={labels}
            onRemove={(removal) => onRemove({ ...removal, goOn })}
          />
        ))}
      </div>
    </li>
  );
}

const states = { done: 'done', begun: 'begun', 'not-started': 'notStarted' } as const satisfies Record<
  Completion,
  keyof WorkbookLabels
>;
