import { useRef } from 'react';
import type { FilledCheck } from '#domain/workbook/filled.ts';
import { CheckPart } from './CheckPart.tsx';
import type { WorkbookLabels } from './labels.ts';
import type { Removal } from './removal.ts';

interface Props {
  filled: readonly FilledCheck[];
  locale: string;
  labels: WorkbookLabels;
  onRemove: (removal: Removal) => void;
}

/** Assessments that stand in no lesson. */
export function Others({ filled, locale, labels, onRemove }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const goOn = () => heading.current?.focus();
  return (
    <section aria-labelledby="others">
      <h2 id="others" ref={heading} tabIndex={-1}>
        <span>{labels.othersTitle}</span>
      </h2>
      {filled.map((one) => (
        <CheckPart
          key={one.check.id}
          filled={one}
          locale={locale}
          labels={labels}
          onRemove={(removal) => onRemove({ ...removal, goOn })}
        />
      ))}
    </section>
  );
}
