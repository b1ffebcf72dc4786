import type { LearnerRecord } from '#domain/record/record.ts';
import { plural } from '#domain/words.ts';
import type { WorkbookLabels } from './labels.ts';

interface Props {
  record: LearnerRecord;
  locale: string;
  labels: WorkbookLabels;
}

/** What erasing takes, and that there is no way back. */
export function WhatGoes({ record, locale, labels }: Props) {
  const counts = [
    [labels.eraseAnswers, record.attempts.length],
    [labels.eraseTexts, record.notes.length],
  ] as const;
  return (
    <>
      <p>
        <span>{labels.eraseWill}</span>
      </p>
      <ul>
        {counts.map(([forms, n]) => (
          <li key={forms} hidden={n === 0}>
            {plural(forms, n, locale)}
          </li>
        ))}
        <li>{labels.eraseRest}</li>
      </ul>
      <p>
        <span>{labels.eraseNoWay}</span>
      </p>
    </>
  );
}
