import { useId, useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import { downloadText } from '#browser/record/download.ts';
import type { FilledWorkbook } from '#domain/workbook/filled.ts';
import { workbookMarkdown } from '#domain/workbook/markdown.ts';
import { workbookTable } from '#domain/workbook/table.ts';
import { fill } from '#domain/words.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { fileDay, sayDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { useTold } from './useTold.ts';
import { wordsFrom } from './wordsFrom.ts';

interface Props {
  workbook: FilledWorkbook;
  locale: string;
  labels: WorkbookLabels;
}

/** The workbook as text to paste or to keep, and as a table. */
export function PlainText({ workbook, locale, labels }: Props) {
  const isLive = useHydrated();
  const id = useId();
  const { told, tell } = useTold();
  const [isShown, setShown] = useState(false);
  const text = workbookMarkdown(workbook, {
    ...wordsFrom(labels, locale),
    title: labels.textHeading,
    elsewhere: labels.othersTitle,
    earlier: labels.earlierTitle,
    other: labels.textOther,
    points: (earned, possible) => fill(labels.textPoints, { earned, possible }),
    day: (at) => sayDay(at, locale),
  });

  const copy = async () => {
    const isCopied = await copyText(text);
    setShown(!isCopied);
    tell(isCopied ? labels.textCopied : labels.textBlocked);
  };
  const save = (content: string, ending: 'md' | 'csv') => {
    const file = `workbook-${fileDay(new Date())}.${ending}`;
    downloadText(file, content, `text/${ending === 'md' ? 'markdown' : 'csv'};charset=utf-8`);
    tell(fill(labels.exportDone, { file }));
  };
  const saveTable = () => save(workbookTable(workbook, columns(labels), wordsFrom(labels, locale)), 'csv');

  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <span>{labels.textTitle}</span>
      </h3>
      <p>
        <span>{labels.textText}</span>
      </p>
      <p hidden={text !== ''}>
        <span>{labels.textNone}</span>
      </p>
      <p className="choices" hidden={text === ''}>
        <button type="button" disabled={!isLive} onClick={() => void copy()}>
          <span>{labels.textCopy}</span>
        </button>
        <button type="button" disabled={!isLive} onClick={() => save(text, 'md')}>
          <span>{labels.textSave}</span>
        </button>
        <button type="button" disabled={!isLive} onClick={saveTable}>
          <span>{labels.tableSave}</span>
        </button>
      </p>
      <Told told={told} />
      {isShown && (
        <p>
          <label htmlFor={`${id}-text`}>{labels.textField}</label>
          <textarea
            autoComplete="off"
            id={`${id}-text`}
            readOnly
            rows={8}
            value={text}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </p>
      )}
    </section>
  );
}

function columns(labels: WorkbookLabels) {
  return {
    lesson: labels.columnLesson,
    assessment: labels.columnAssessment,
    item: labels.columnItem,
    question: labels.columnQuestion,
    response: labels.columnResponse,
    earned: labels.columnEarned,
    possible: labels.columnPossible,
    at: labels.columnAt,
  };
}
