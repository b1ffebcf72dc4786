import { use, useId, useRef } from 'react';
import type { WrittenText } from '#domain/workbook/filled.ts';
import { fill } from '#domain/words.ts';
import { sayDay } from './day.ts';
import { EditingContext } from './editing.ts';
import type { WorkbookLabels } from './labels.ts';
import type { Removal } from './removal.ts';
import { TextEdit } from './TextEdit.tsx';

interface Props extends WrittenText {
  /** Where it stands in the course. */
  href: string;
  locale: string;
  labels: WorkbookLabels;
  onRemove: (removal: Omit<Removal, 'goOn'>) => void;
}

/** One text under its question, with any others that were written at the same time elsewhere. */
export function TextPart({ item, note, href, locale, labels, onRemove }: Props) {
  const id = useId();
  const editing = use(EditingContext);
  const isEdited = editing?.item === item.id;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className="written">
      <p className="stem" id={id}>
        <span>{item.stem}</span>
      </p>
      {isEdited && (
        <TextEdit
          key="edit"
          item={item}
          record={editing.record}
          labels={labels}
          onDone={() => {
            editing.edit(null);
            button.current?.focus();
          }}
        />
      )}
      <blockquote hidden={isEdited || note.text.trim() === ''}>
        <p>{note.text}</p>
      </blockquote>
      {note.others.map((other) => (
        <div key={other} className="other">
          <p className="other-title">
            <span>{labels.otherText}</span>
          </p>
          <blockquote>
            <p>{other}</p>
          </blockquote>
          <p className="tools">
            <button
              type="button"
              className="quiet"
              aria-describedby={id}
              onClick={() => onRemove({ kind: 'other', name: item.stem, ids: [note.item], text: other })}
            >
              <span>{labels.otherRemove}</span>
            </button>
          </p>
        </div>
      ))}
      <p className="tools">
        <span className="day">{fill(labels.lastWritten, { day: sayDay(note.at, locale) })}</span>
        <button
          ref={button}
          type="button"
          className="quiet"
          aria-describedby={id}
          aria-expanded={isEdited}
          hidden={!editing}
          onClick={() => editing?.edit(isEdited ? null : item.id)}
        >
          <span>{labels.edit}</span>
        </button>
        <a href={href} aria-describedby={id}>
          <span>{labels.editLesson}</span>
        </a>
        <button
          type="button"
          className="quiet"
          aria-describedby={id}
          onClick={() => onRemove({ kind: 'text', name: item.stem, ids: [note.item] })}
        >
          <span>{labels.delete}</span>
        </button>
      </p>
    </div>
  );
}
