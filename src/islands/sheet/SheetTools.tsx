import { useRef, useState } from 'react';
import { pngOf } from '#browser/picture.ts';
import { downloadBlob, downloadText } from '#browser/record/download.ts';
import { fill } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import { Told } from '#islands/workbook/Told.tsx';
import { useTold } from '#islands/workbook/useTold.ts';
import { Asked } from './Asked.tsx';
import { fileName } from './fileName.ts';
import type { SheetLabels } from './labels.ts';
import { OpenFile } from './OpenFile.tsx';
import type { SheetInUse } from './useSheet.ts';

interface Props<T> {
  id: string;
  sheet: SheetInUse<T>;
  summary: Readonly<Record<string, string>>;
  /** The sheet for a spreadsheet. */
  csv: (data: T) => string;
  /** The sheet's picture as an SVG file, where it has one. */
  picture: ((data: T) => string) | undefined;
  labels: SheetLabels;
  locale: string;
  level: HeadingLevel;
  /** What else can be printed. */
  extra: string | undefined;
  onPrint: (what: 'filled' | 'blank' | 'extra') => void;
}

type Button = [key: string, label: string, act: () => void];

/** Taking a sheet along, bringing one in, beginning anew. */
export function SheetTools<T>(props: Props<T>) {
  const { id, sheet, summary, csv, picture, labels, locale, level, extra, onPrint } = props;
  const { told, tell } = useTold();
  const [isAsking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const isIdle = !sheet.isReady;

  const save = (ending: string, put: (file: string) => void) => {
    const file = fileName(id, ending);
    put(file);
    tell(fill(labels.savedFile, { file }));
  };
  const savePng = async (svg: string) => {
    const png = await pngOf(svg);
    if (png) save('png', (file) => downloadBlob(file, png));
    else tell(labels.pngFailed);
  };
  const settle = (isYes: boolean) => {
    setAsking(false);
    start.current?.focus();
    if (!isYes) return;
    sheet.replace(sheet.model.blank);
    tell(labels.started);
  };

  const buttons: Button[] = [
    ['print', labels.printFilled, () => onPrint('filled')],
    ['blank', labels.printBlank, () => onPrint('blank')],
    ...(extra === undefined ? [] : [['extra', extra, () => onPrint('extra')] satisfies Button]),
    ['json', labels.saveJson, () => save('json', (file) => downloadText(file, sheet.text))],
    [
      'csv',
      labels.saveCsv,
      () => save('csv', (file) => downloadText(file, csv(sheet.data), 'text/csv;charset=utf-8')),
    ],
  ];
  if (picture) {
    buttons.push(
      [
        'svg',
        labels.saveSvg,
        () => save('svg', (file) => downloadText(file, picture(sheet.data), 'image/svg+xml')),
      ],
      ['png', labels.savePng, () => void savePng(picture(sheet.data))],
    );
  }

  return (
    <section className="sheet-tools" role="group" aria-labelledby={`${id}-tools`}>
      <Heading level={level} id={`${id}-tools`}>
        <span>{labels.keepTitle}</span>
      </Heading>
      <div className="actions">
        {buttons.map(([key, label, act]) => (
          <button
            key={key}
            type="button"
            disabled={isIdle || (sheet.isBlank && key !== 'blank')}
            onClick={act}
          >
            <span>{label}</span>
          </button>
        ))}
      </div>
      <OpenFile sheet={sheet} summary={summary} labels={labels} locale={locale} onTold={tell} />
      <button
        type="button"
        ref={start}
        disabled={isIdle || sheet.isBlank}
        aria-expanded={isAsking}
        onClick={() => setAsking(true)}
      >
        <span>{labels.startAgain}</span>
      </button>
      {isAsking && (
        <Asked
          key="ask"
          name={labels.startAgain}
          yes={labels.startYes}
          no={labels.startNo}
          onYes={() => settle(true)}
          onNo={() => settle(false)}
        >
          <p>
            <span>{labels.startAsk}</span>
          </p>
        </Asked>
      )}
      <Told told={told} />
    </section>
  );
}
