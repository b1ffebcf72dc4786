import { useCallback, useEffect, useRef, useState } from 'react';
import { whenAboutToLeave, whenLeaving } from '#browser/leaving.ts';
import { dropDraft, putDraftAside } from '#browser/record/draft.ts';
import { BESIDE, noteOf } from '#domain/record/note.ts';
import type { RecordInView } from './useRecord.ts';

/** The longest that a typed letter waits before it is handed over. */
const WAIT_MS = 500;

interface Options {
  record: RecordInView;
  /** Earlier ids of the item. */
  aliases: readonly string[] | undefined;
}

/** The text of one item: what stands in the field, and whether it is saved. Follows edits made in other tabs. */
export function useNote(item: string, { record, aliases }: Options) {
  const note = noteOf(record.record, item, aliases);
  const [text, setText] = useState('');
  const [isPending, setPending] = useState(false);
  /** Typed here and not yet known to be kept. */
  const draft = useRef<string | null>(null);
  /** The last draft that was handed over. */
  const sent = useRef<string | null>(null);
  /** `edited` of the note that the text in the field grew from. */
  const basis = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { saveNote } = record;

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const typed = draft.current;
    if (typed === null || typed === sent.current) return;
    sent.current = typed;
    const saved = await saveNote(item, typed, basis.current);
    basis.current = saved.edited;
    if (sent.current === typed) sent.current = null;
    if (draft.current !== typed) return;
    draft.current = null;
    dropDraft(item);
    setPending(false);
  }, [item, saveNote]);

  const write = useCallback(
    (typed: string) => {
      setText(typed);
      draft.current = typed;
      setPending(true);
      // Not begun anew at each letter: somebody who types without a pause is saved as well.
      timer.current ??= setTimeout(() => void save(), WAIT_MS);
    },
    [save],
  );

  /** Puts another text in the place of the one that stands there, which is kept beside it. */
  const replace = useCallback(
    async (typed: string) => {
      await save();
      basis.current = BESIDE;
      write(typed);
      await save();
    },
    [save, write],
  );

  useEffect(() => {
    // What is being typed here stays; the record keeps both texts when edits cross.
    if (!note || draft.current !== null) return;
    setText(note.text);
    basis.current = note.item === item ? note.edited : 0;
  }, [note, item]);

  useEffect(() => (isPending ? whenAboutToLeave(() => void save()) : undefined), [isPending, save]);

  useEffect(() => {
    const stop = whenLeaving(() => {
      // Saving may be cut off when the page goes; this is not.
      if (draft.current !== null)
        putDraftAside(item, { text: draft.current, basedOn: basis.current, sent: sent.current });
      void save();
    });
    return () => {
      stop();
      void save();
    };
  }, [item, save]);

  return { text, isPending, others: note?.item === item ? note.others : [], write, save, replace };
}
