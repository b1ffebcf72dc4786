import { useId } from 'react';
import type { WorkbookCheck } from '#domain/workbook.ts';
import type { ShortSheet } from '#domain/workbook/filled.ts';
import { fill } from '#domain/words.ts';
import { sayDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import type { Removal } from './removal.ts';

interface Props {
  check: WorkbookCheck;
  sheet: ShortSheet;
  locale: string;
  labels: WorkbookLabels;
  onRemove: (removal: Omit<Removal, 'goOn'>) => void;
}

/** A sheet in short, with the way to it; its data stays where it can be worked on. */
export function SheetPart({ check, sheet, locale, labels, onRemove }: Props) {
  const id = useId();
  const { note, said, copies } = sheet;
  const list = (sentences: readonly string[]) => (
    <ul>
      {sentences.map((one) => (
        <li key={one}>
          <span>{one}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="written">
      <div id={id}>{list(said)}</div>
      {copies.map(({ text, said: copy }) => (
        <div key={text} className="other">
          <p className="other-title">
            <span>{labels.sheetCopy}</span>
          </p>
          {list(copy)}
          <p className="tools">
            <button
              type="button"
              className="quiet"
              aria-describedby={id}
              onClick={() => onRemove({ kind: 'other', name: check.title, ids: [note.item], text })}
            >
              <span>{labels.sheetCopyRemove}</span>
            </button>
          </p>
        </div>
      ))}
      <p className="tools">
        <span className="day">{fill(labels.lastWritten, { day: sayDay(note.at, locale) })}</span>
        <a href={check.href} aria-describedby={id}>
          <span>{labels.sheetOpen}</span>
        </a>
        <button
          type="button"
          className="quiet"
          aria-describedby={id}
          onClick={() => onRemove({ kind: 'text', name: check.title, ids: [note.item] })}
        >
          <span>{labels.delete}</span>
        </button>
      </p>
    </div>
  );
}
