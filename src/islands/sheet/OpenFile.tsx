import { useId, useRef, useState } from 'react';
import { readSheet } from '#domain/worksheets/sheet.ts';
import { fill } from '#domain/words.ts';
import { Asked } from './Asked.tsx';
import { FactList } from './FactList.tsx';
import type { SheetLabels } from './labels.ts';
import { sayProblem } from './sayProblem.ts';
import type { SheetInUse } from './useSheet.ts';

interface Props<T> {
  sheet: SheetInUse<T>;
  summary: Readonly<Record<string, string>>;
  labels: SheetLabels;
  locale: string;
  onTold: (text: string) => void;
}

/** Opens a sheet from a file: shown first, refused with the reason, and never over what is there. */
export function OpenFile<T>({ sheet, summary, labels, locale, onTold }: Props<T>) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ file: string; data: T } | null>(null);

  const choose = async (file: File) => {
    setChosen(null);
    onTold('');
    const refuse = (sentence: string) => onTold(fill(sentence, { file: file.name }));
    const text = await file.text().catch(() => null);
    const reading = text === null ? null : readSheet(text, sheet.model);
    if (reading === null) refuse(labels.fileUnreadable);
    else if (reading.kind === 'refused') refuse(sayProblem(reading.problem, labels));
    else if (text?.trim() === '') refuse(labels.fileBlank);
    else setChosen({ file: file.name, data: reading.data });
  };
  const settle = (isYes: boolean) => {
    if (isYes && chosen) {
      sheet.replace(chosen.data);
      onTold(fill(labels.opened, { file: chosen.file }));
    }
    setChosen(null);
    field.current?.focus();
  };

  return (
    <div className="sheet-open">
      <label htmlFor={id}>{labels.open}</label>
      <p className="soft" id={`${id}-hint`}>
        <span>{labels.openHint}</span>
      </p>
      <input
        ref={field}
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        disabled={!sheet.isReady}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void choose(file);
          // The same file may be chosen again once it was mended.
          currentTarget.value = '';
        }}
      />
      {chosen && (
        <Asked
          key={chosen.file}
          name={fill(labels.openPreview, { file: chosen.file })}
          yes={labels.openYes}
          no={labels.openNo}
          onYes={() => settle(true)}
          onNo={() => settle(false)}
        >
          <p>
            <strong>{fill(labels.openPreview, { file: chosen.file })}</strong>
          </p>
          <FactList
            data={chosen.data}
            model={sheet.model}
            words={summary}
            none={labels.blankSheet}
            locale={locale}
          />
          <p hidden={sheet.isBlank}>
            <span>{labels.openReplaces}</span>
          </p>
        </Asked>
      )}
    </div>
  );
}
