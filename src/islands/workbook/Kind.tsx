import { useRef } from 'react';
import type { KindGroup, WorkbookKind } from '#domain/workbook/by-kind.ts';
import { CheckPart } from './CheckPart.tsx';
import type { WorkbookLabels } from './labels.ts';
import type { Removal } from './removal.ts';

interface Props {
  group: KindGroup;
  locale: string;
  labels: WorkbookLabels;
  onRemove: (removal: Removal) => void;
}

/** Everything of one kind, from all lessons. */
export function Kind({ group, locale, labels, onRemove }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const goOn = () => heading.current?.focus();
  const id = `kind-${group.kind}`;
  return (
    <section className="kind" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        <span>{labels[titles[group.kind]]}</span>
      </h2>
      {group.parts.map(({ lesson, filled }) => (
        <CheckPart
          key={filled.check.id}
          filled={filled}
          lesson={lesson}
          locale={locale}
          labels={labels}
          onRemove={(removal) => onRemove({ ...removal, goOn })}
        />
      ))}
    </section>
  );
}

const titles = {
  texts: 'kindTexts',
  sheets: 'kindSheets',
  answers: 'kindAnswers',
  choices: 'kindChoices',
  sittings: 'kindSittings',
  turns: 'kindTurns',
} as const satisfies Record<WorkbookKind, keyof WorkbookLabels>;
