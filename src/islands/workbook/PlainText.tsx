import { useId, useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import { downloadText } from '#browser/record/download.ts';
import type { FilledWorkbook } from '#domain/workbook/filled.ts';
import { writtenText } from '#domain/workbook/text.ts';
import { fill } from '#domain/words.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { fileDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { useTold } from './useTold.ts';

interface Props {
  workbook: FilledWorkbook;
  labels: WorkbookLabels;
}

/** What was written, as text to paste or to keep. */
export function PlainText({ workbook, labels }: Props) {
  const isLive = useHydrated();
  const id = useId();
  const { told, tell } = useTold();
  const [isShown, setShown] = useState(false);
  const text = writtenText(workbook, {
    title: labels.textHeading,
    elsewhere: labels.othersTitle,
    earlier: labels.earlierTitle,
    other: labels.textOther,
  });

  const copy = async () => {
    const isCopied = await copyText(text);
    setShown(!isCopied);
    tell(isCopied ? labels.textCopied : labels.textBlocked);
  };
  const save = () => {
    const file = `workbook-${fileDay(new Date())}.txt`;
    downloadText(file, text, 'text/plain;charset=utf-8');
    tell(fill(labels.exportDone, { file }));
  };

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
        <button type="button" disabled={!isLive} onClick={save}>
          <span>{labels.textSave}</span>
        </button>
      </p>
      <Told told={told} />
      {isShown && (
        <p>
          <label htmlFor={`${id}-text`}>{labels.textField}</label>
          <textarea
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
