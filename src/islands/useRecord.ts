import { createContext, use, useEffect, useMemo, useState } from 'react';
import { openRecord } from '#browser/record/open.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import type { LearnerStorage, SaveState } from '#domain/record/storage.ts';

/** How islands come by the learner's storage. A test gives another way. */
export const RecordContext = createContext<() => Promise<LearnerStorage>>(openRecord);

/** The learner's record as an island sees it. */
export interface RecordInView extends Pick<LearnerStorage, 'append' | 'saveNote' | 'dropText'> {
  /** Whether the record has been read. Until then it looks like that of somebody who has not begun. */
  readonly ready: boolean;
  readonly record: LearnerRecord;
  /** Where the changes of this page are. */
  readonly state: SaveState;
}

type Seen = Pick<RecordInView, 'ready' | 'record' | 'state'>;

const unread: Seen = { ready: false, record: emptyRecord, state: { kind: 'ready' } };

/** The learner's record, followed as it changes here and in other tabs. Opened only in the browser. */
export function useRecord(): RecordInView {
  const open = use(RecordContext);
  const [seen, setSeen] = useState(unread);

  useEffect(() => {
    let isHere = true;
    let stop = () => {};
    void open().then((storage) => {
      if (!isHere) return;
      const look = async () => {
        const { state } = storage;
        setSeen((before) => ({ ...before, state }));
        const record = await storage.load();
        if (isHere) setSeen({ ready: true, record, state: storage.state });
      };
      stop = storage.subscribe(() => void look());
      void look();
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [open]);

  const changes = useMemo<Pick<RecordInView, 'append' | 'saveNote' | 'dropText'>>(
    () => ({
      append: async (draft) => (await open()).append(draft),
      saveNote: async (item, text, basedOn) => (await open()).saveNote(item, text, basedOn),
      dropText: async (item, text) => (await open()).dropText(item, text),
    }),
    [open],
  );

  return { ...seen, ...changes };
}
