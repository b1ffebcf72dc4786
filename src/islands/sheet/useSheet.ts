import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { readSheet, writeSheet, type SheetModel, type SheetProblem } from '#domain/worksheets/sheet.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { useNote } from '#islands/useNote.ts';
import { useRecord, type RecordInView } from '#islands/useRecord.ts';

/** A sheet in the hands of its learner. */
export interface SheetInUse<T> {
  readonly model: SheetModel<T>;
  /** Whether it can be worked on: the page is alive, what was saved has been read, and it could be understood. */
  readonly isReady: boolean;
  readonly data: T;
  readonly isBlank: boolean;
  /** Why the saved text cannot be read; null where it can, or where nothing is saved. It stays until the learner begins anew. */
  readonly problem: SheetProblem | null;
  /** The saved text as it is. */
  readonly text: string;
  /** Texts kept beside it: from before the sheet was begun anew, and from edits that crossed. */
  readonly copies: readonly string[];
  readonly state: RecordInView['state'];
  readonly isTouched: boolean;
  readonly isPending: boolean;
  readonly canUndo: boolean;
  /** Changes the sheet. Changes in a row with the same `what`, such as letters in one field, are undone at once. */
  readonly change: (next: (data: T) => T, what?: string) => void;
  /** Takes back the last change of this visit. */
  readonly undo: () => void;
  /** Puts another sheet in the place of this one, which is kept beside it. */
  readonly replace: (data: T) => void;
  /** Lets go of a text kept beside the sheet. */
  readonly dropCopy: (text: string) => void;
}

interface History {
  readonly past: readonly string[];
  /** The text after the last change of ours; with any other text there is nothing of ours to take back. */
  readonly top: string;
  readonly what: string | undefined;
}

/** More steps back than anybody takes. */
const MOST_STEPS = 200;

/** The data of one worksheet, kept as the text of one note: saved as it changes, followed in other tabs, taken back step by step. */
export function useSheet<T>(
  worksheet: { readonly id: string; readonly formerly: readonly string[] },
  model: SheetModel<T>,
): SheetInUse<T> {
  const isLive = useHydrated();
  const record = useRecord();
  const note = useNote(worksheet.id, { record, aliases: worksheet.formerly });
  const { text, write } = note;
  const [history, setHistory] = useState<History>({ past: [], top: '', what: undefined });
  const [isTouched, setTouched] = useState(false);
  /** The text as of now, also between two drawings. */
  const latest = useRef(text);
  useLayoutEffect(() => {
    latest.current = text;
  }, [text]);

  const reading = useMemo(() => readSheet(text, model), [text, model]);
  const data = reading.kind === 'sheet' ? reading.data : model.blank;

  const put = useCallback(
    (after: string, what: string | undefined) => {
      const before = latest.current;
      latest.current = after;
      setTouched(true);
      setHistory(({ past, top, what: last }) => {
        const own = top === before ? past : [];
        const isSame = what !== undefined && what === last && own.length > 0;
        return { past: isSame ? own : [...own, before].slice(-MOST_STEPS), top: after, what };
      });
      write(after);
    },
    [write],
  );

  const canUndo = history.past.length > 0 && history.top === text;
  const { replace: replaceText } = note;
  return {
    model,
    isReady: isLive && record.ready && reading.kind === 'sheet',
    data,
    isBlank: text === '',
    problem: reading.kind === 'sheet' ? null : reading.problem,
    text,
    copies: note.others,
    state: record.state,
    isTouched,
    isPending: note.isPending,
    canUndo,
    change: (next, what) => {
      const now = readSheet(latest.current, model);
      if (now.kind === 'refused') return;
      const after = writeSheet(next(now.data), model);
      if (after !== latest.current) put(after, what);
    },
    undo: () => {
      const before = history.past.at(-1);
      if (!canUndo || before === undefined) return;
      latest.current = before;
      setHistory({ past: history.past.slice(0, -1), top: before, what: undefined });
      write(before);
    },
    replace: (other) => {
      const before = latest.current;
      const after = writeSheet(other, model);
      latest.current = after;
      setTouched(true);
      setHistory(({ past, top }) => ({
        past: [...(top === before ? past : []), before],
        top: after,
        what: undefined,
      }));
      void replaceText(after);
    },
    dropCopy: (copy) => void record.dropText(worksheet.id, copy),
  };
}
