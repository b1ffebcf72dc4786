import { use, useEffect, useState } from 'react';
import { settleLoss } from '#browser/record/loss.ts';
import { readSnapshots, type SoundSnapshot } from '#browser/record/snapshots.ts';
import { comingBack } from '#domain/record/letting-go.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { entriesIn } from '#domain/record/sentinel.ts';
import { troubleIn } from '#domain/record/storage.ts';
import type { Imported } from '#domain/record/undo.ts';
import { plural } from '#domain/words.ts';
import { RecordContext } from '#islands/useRecord.ts';
import type { WorkbookLabels } from './labels.ts';
import { useTold } from './useTold.ts';

interface Options {
  /** The record in view: when it changes, the copies are looked at again. */
  record: LearnerRecord;
  locale: string;
  labels: WorkbookLabels;
}

/** The copies on this device, and the steps of bringing one back. */
export function useCopies({ record, locale, labels }: Options) {
  const open = use(RecordContext);
  /** Newest first; null until they have been looked for. */
  const [copies, setCopies] = useState<readonly SoundSnapshot[] | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const { told, tell } = useTold();
  useEffect(() => void readSnapshots().then(setCopies), [record]);

  return {
    copies,
    told,
    canUndo: imported !== null,
    bringBack: async (copy: SoundSnapshot) => {
      const storage = await open();
      const before = await storage.load();
      await storage.importRecord(comingBack(copy.record, before));
      const after = await storage.load();
      setImported({ before, after });
      const isForPage = troubleIn(storage.state) !== null;
      if (!isForPage) settleLoss(after);
      const back = plural(labels.copyBack, entriesIn(after), locale);
      tell(isForPage ? `${back} ${labels.importMemory}` : back);
    },
    undo: async () => {
      if (!imported) return;
      await (await open()).undoImport(imported);
      setImported(null);
      tell(labels.copyUndone);
    },
    carryOn: async () => {
      settleLoss(await (await open()).load());
      tell(labels.missingLeft);
    },
  };
}

/** A moment at which a copy was made, as people say it. */
export function sayMoment(at: string, locale: string): string {
  return new Date(at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
}
