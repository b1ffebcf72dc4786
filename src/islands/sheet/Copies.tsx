import { useRef, useState } from 'react';
import { readSheet } from '#domain/worksheets/sheet.ts';
import { downloadText } from '#browser/record/download.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import { Asked } from './Asked.tsx';
import { FactList } from './FactList.tsx';
import { fileName } from './fileName.ts';
import type { SheetLabels } from './labels.ts';
import type { SheetInUse } from './useSheet.ts';

interface Props<T> {
  id: string;
  sheet: SheetInUse<T>;
  summary: Readonly<Record<string, string>>;
  labels: SheetLabels;
  locale: string;
  level: HeadingLevel;
}

/** Sheets kept beside the one in view. Nothing is lost until the learner says so. */
export function Copies<T>({ id, sheet, summary, labels, locale, level }: Props<T>) {
  const { model, copies, replace, dropCopy } = sheet;
  /** The copy of which it is asked whether it shall go. */
  const [asked, ask] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section
      className="sheet-copies"
      role="group"
      aria-labelledby={`${id}-copies`}
      hidden={copies.length === 0}
    >
      <Heading level={level} id={`${id}-copies`} ref={heading} tabIndex={-1}>
        <span>{labels.copiesTitle}</span>
      </Heading>
      <p>
        <span>{labels.copiesText}</span>
      </p>
      <ul>
        {copies.map((copy) => {
          const reading = readSheet(copy, model);
          return (
            <li key={copy}>
              {reading.kind === 'sheet' ? (
                <FactList
                  key="facts"
                  data={reading.data}
                  model={model}
                  words={summary}
                  none={labels.blankSheet}
                  locale={locale}
                />
              ) : (
                <p key="unreadable">
                  <span>{labels.copyUnreadable}</span>
                </p>
              )}
              <div className="actions">
                {reading.kind === 'sheet' && (
                  <button key="open" type="button" onClick={() => replace(reading.data)}>
                    <span>{labels.copyOpen}</span>
                  </button>
                )}
                <button type="button" onClick={() => downloadText(fileName(id, 'json'), copy)}>
                  <span>{labels.copySave}</span>
                </button>
                <button type="button" className="quiet" onClick={() => ask(copy)}>
                  <span>{labels.copyDrop}</span>
                </button>
              </div>
              {asked === copy && (
                <Asked
                  key="ask"
                  name={labels.copyDrop}
                  yes={labels.copyDropYes}
                  no={labels.copyDropNo}
                  onYes={() => {
                    ask(null);
                    heading.current?.focus();
                    dropCopy(copy);
                  }}
                  onNo={() => {
                    ask(null);
                    heading.current?.focus();
                  }}
                >
                  <p>
                    <span>{labels.copyDropAsk}</span>
                  </p>
                </Asked>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
