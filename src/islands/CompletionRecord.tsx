import { useMemo, useState } from 'react';
import { completionRecord } from '#domain/completion-record.ts';
import type { WorkbookOutline } from '#domain/workbook.ts';
import { NothingYet } from './NothingYet.tsx';
import type { CompletionRecordLabels } from './completion-record/labels.ts';
import { Paper } from './completion-record/Paper.tsx';
import { Setup } from './completion-record/Setup.tsx';
import { useRecord } from './useRecord.ts';
import './workbook.css';
import './completion-record.css';

interface Props {
  outline: WorkbookOutline;
  /** The name of the course, for people who see the paper only. */
  course: string;
  workbookHref: string;
  locale: string;
  labels: CompletionRecordLabels;
}

/** What the learner has done, by their own account, on a page to print. What they choose for it is not kept. */
export function CompletionRecord({ outline, course, workbookHref, locale, labels }: Props) {
  const { ready, record } = useRecord();
  const [name, setName] = useState('');
  const [picked, pick] = useState<readonly string[]>([]);
  const work = useMemo(() => completionRecord(outline, record), [outline, record]);
  const shown = work.texts.filter(({ item }) => picked.includes(item.id));

  return (
    <div className="workbook completion-record">
      <p className="loading" hidden={ready}>
        <span>{labels.loading}</span>
      </p>
      {ready && work.isEmpty && (
        <NothingYet
          key="empty"
          first={outline.lessons[0]}
          importHref={`${workbookHref}#bring-in`}
          labels={labels}
        />
      )}
      {ready && !work.isEmpty && (
        <Setup
          key="setup"
          name={name}
          texts={work.texts}
          picked={shown.map(({ item }) => item.id)}
          locale={locale}
          labels={labels}
          onName={setName}
          onPick={pick}
        />
      )}
      {ready && !work.isEmpty && (
        <Paper key="paper" work={work} shown={shown} {...{ name, course, locale, labels }} />
      )}
    </div>
  );
}
