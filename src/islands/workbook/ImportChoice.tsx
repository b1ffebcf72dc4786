import { useEffect, useId, useRef } from 'react';
import type { ImportPreview } from '#domain/record/preview.ts';
import { fill } from '#domain/words.ts';
import type { WorkbookLabels } from './labels.ts';
import { isAnythingNew, previewLines } from './previewLines.ts';

interface Props {
  file: string;
  preview: ImportPreview;
  locale: string;
  labels: WorkbookLabels;
  onSettle: (isWanted: boolean) => void;
}

/** What is in a file, and the choice to bring it in or leave it. The focus comes here, because here it goes on. */
export function ImportChoice({ file, preview, locale, labels, onSettle }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="import-choice" role="group" aria-labelledby={id}>
      <h4 id={id} ref={heading} tabIndex={-1}>
        <span>{fill(labels.importPreview, { file })}</span>
      </h4>
      {!isAnythingNew(preview) && (
        <p>
          <span>{labels.importNothing}</span>
        </p>
      )}
      <ul>
        {previewLines(preview, labels, locale).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="choices">
        <button
          type="button"
          className="primary"
          hidden={!isAnythingNew(preview)}
          onClick={() => onSettle(true)}
        >
          <span>{labels.importYes}</span>
        </button>
        <button type="button" onClick={() => onSettle(false)}>
          <span>{labels.importNo}</span>
        </button>
      </p>
    </div>
  );
}
