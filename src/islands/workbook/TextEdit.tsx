import { useEffect, useId, useRef, useState } from 'react';
import { troubleIn, type SaveState } from '#domain/record/storage.ts';
import type { WorkbookItem } from '#domain/workbook.ts';
import { useNote } from '#islands/useNote.ts';
import type { RecordInView } from '#islands/useRecord.ts';
import type { WorkbookLabels } from './labels.ts';

interface Props {
  item: WorkbookItem;
  record: RecordInView;
  labels: WorkbookLabels;
  onDone: () => void;
}

/** A text of the workbook while it is edited. Saved as it is typed, by the same rules as in its lesson. */
export function TextEdit({ item, record, labels, onDone }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, isPending, write, save } = useNote(item.id, { record, aliases: item.formerly });
  const [isTouched, setTouched] = useState(false);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="text-edit"
      method="dialog"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
        onDone();
      }}
    >
      <label htmlFor={id}>{labels.editField}</label>
      <textarea
        autoComplete="off"
        ref={field}
        id={id}
        rows={6}
        value={text}
        onChange={({ currentTarget }) => {
          setTouched(true);
          write(currentTarget.value);
        }}
        onBlur={() => void save()}
      />
      <p className="choices">
        <button type="submit">
          <span>{labels.editDone}</span>
        </button>
        <span key={isPending ? 'saving' : record.state.kind} className="day" hidden={!isTouched}>
          {isPending ? labels.editSaving : labels[sentenceFor(record.state)]}
        </span>
      </p>
    </form>
  );
}

function sentenceFor(state: SaveState): 'editSaving' | 'editSaved' | 'editForTab' | 'editNotSaved' {
  if (troubleIn(state)) return 'editNotSaved';
  if (state.kind === 'memory') return 'editForTab';
  return state.kind === 'saving' ? 'editSaving' : 'editSaved';
}
