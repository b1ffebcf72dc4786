import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { QuizLabels } from '#islands/labels.ts';
import { SaveLine } from '#islands/SaveLine.tsx';
import { useNote } from '#islands/useNote.ts';
import type { RecordInView } from '#islands/useRecord.ts';
import type { ReflectionItem } from '#schema/types.ts';
import { OnPaper } from './OnPaper.tsx';
import { OtherTexts } from './OtherTexts.tsx';

interface Props {
  item: Pick<ReflectionItem, 'id' | 'stem' | 'lines' | 'short' | 'model'>;
  record: RecordInView;
  aliases: readonly string[] | undefined;
  labels: QuizLabels;
  onText: (text: string) => void;
}

/** A question to write about. Never scored, never sent; saved as it is typed. */
export function Reflection({ item, record, aliases, labels, onText }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const { text, isPending, others, write, save } = useNote(item.id, { record, aliases });
  const [isTouched, setTouched] = useState(false);

  const change = (typed: string) => {
    setTouched(true);
    write(typed);
  };

  // Somebody quick may have written into the built page before this island came alive.
  const adopt = useEffectEvent(() => {
    if (field.current?.value) change(field.current.value);
  });
  useLayoutEffect(() => adopt(), []);

  const tell = useEffectEvent((written: string) => onText(written));
  useEffect(() => tell(text), [text]);

  const shared = {
    ref: field,
    id: `${id}-field`,
    value: text,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => change(currentTarget.value),
    onBlur: () => void save(),
  };
  const settle = (typed: string) => {
    change(typed);
    field.current?.focus();
    return save();
  };

  return (
    <form
      className="reflection"
      method="dialog"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="stem" htmlFor={`${id}-field`}>
        {item.stem}
      </label>
      {item.short ? (
        <input autoComplete="off" type="text" {...shared} />
      ) : (
        <textarea autoComplete="off" rows={item.lines} {...shared} />
      )}
      <OnPaper text={text} lines={item.lines} />
      <OtherTexts
        others={others}
        labels={labels}
        onKeepBoth={(other) => void settle(`${text}\n\n${other}`).then(() => record.dropText(item.id, other))}
        onUse={(other) => void settle(other)}
        onDrop={(other) => {
          field.current?.focus();
          void record.dropText(item.id, other);
        }}
      />
      <SaveLine state={record.state} isTouched={isTouched} isPending={isPending} labels={labels} />
      {item.model && (
        <details className="model">
          <summary>
            <span>{labels.model}</span>
          </summary>
          <p>{item.model}</p>
        </details>
      )}
    </form>
  );
}
