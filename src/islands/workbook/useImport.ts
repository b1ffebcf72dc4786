import { use, useState } from 'react';
import { arriveByLink } from '#browser/record/resume-link.ts';
import type { FileReading } from '#domain/record/file.ts';
import { previewImport, type ImportPreview } from '#domain/record/preview.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import type { LinkProblem } from '#domain/record/link-frame.ts';
import type { SealedRecord } from '#domain/record/sealed.ts';
import { troubleIn } from '#domain/record/storage.ts';
import type { Imported } from '#domain/record/undo.ts';
import { fill } from '#domain/words.ts';
import { RecordContext } from '#islands/useRecord.ts';
import { sayFileProblem } from './fileProblem.ts';
import type { WorkbookLabels } from './labels.ts';
import { doneLines } from './previewLines.ts';
import { openSealed, readChosen, type Chosen } from './readChosen.ts';

/** What an import is waiting for: nothing, a passphrase, or the learner's word. */
export type ImportStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sealed'; readonly name: string; readonly sealed: SealedRecord }
  | {
      readonly kind: 'waiting';
      readonly name: string;
      readonly incoming: LearnerRecord;
      readonly preview: ImportPreview;
    };

/** What was said last. */
interface Said {
  readonly kind: 'news' | 'trouble';
  readonly lines: readonly string[];
}

const idle: ImportStage = { kind: 'idle' };

/** The steps of bringing something in: read, open, look at, take over, take back. */
export function useImport({ locale, labels }: { locale: string; labels: WorkbookLabels }) {
  const open = use(RecordContext);
  const [stage, setStage] = useState<ImportStage>(idle);
  const [said, say] = useState<Said>({ kind: 'news', lines: [] });
  /** The last import of this page, as long as it can be taken back. */
  const [imported, setImported] = useState<Imported | null>(null);
  const tell = (...lines: readonly string[]) => say({ kind: 'news', lines });

  const offer = async (incoming: LearnerRecord, name: string) => {
    const preview = previewImport(await (await open()).load(), incoming);
    tell();
    setStage({ kind: 'waiting', name, incoming, preview });
  };

  const look = async (chosen: Chosen | FileReading, name: string) => {
    setStage(idle);
    if (chosen.kind === 'record') {
      await offer(chosen.record, name);
    } else if (chosen.kind === 'sealed') {
      tell();
      setStage({ kind: 'sealed', name, sealed: chosen.sealed });
    } else {
      const problem = chosen.kind === 'refused' ? chosen.problem : null;
      say({ kind: 'trouble', lines: [sayFileProblem(problem, name, labels), labels.refused] });
    }
  };

  return {
    stage,
    said,
    canUndo: imported !== null,
    choose: async (file: File) => {
      setStage(idle);
      tell(labels.importReading);
      await look(await readChosen(file), file.name);
    },
    unlock: async (passphrase: string) => {
      if (stage.kind !== 'sealed') return;
      tell(labels.unsealing);
      const reading = await openSealed(stage.sealed, passphrase);
      if (reading === null)
        say({ kind: 'trouble', lines: [fill(labels.wrongPassphrase, { file: stage.name }), labels.refused] });
      else await look(reading, stage.name);
    },
    arrive: async () => {
      const arrived = await arriveByLink();
      if (arrived.kind === 'record') await offer(arrived.record, labels.linkName);
      else if (arrived.kind === 'refused')
        say({ kind: 'trouble', lines: [labels[linkSentences[arrived.problem]], labels.refused] });
      return arrived.kind !== 'none';
    },
    leave: () => {
      setStage(idle);
      tell(labels.importLeft);
    },
    take: async () => {
      if (stage.kind !== 'waiting') return;
      setStage(idle);
      const storage = await open();
      const before = await storage.load();
      await storage.importRecord(stage.incoming);
      setImported({ before, after: await storage.load() });
      const lines = doneLines(stage.preview, labels, locale);
      tell(...lines, ...(troubleIn(storage.state) ? [labels.importMemory] : []));
    },
    undo: async () => {
      if (!imported) return;
      await (await open()).undoImport(imported);
      setImported(null);
      tell(labels.undone);
    },
  };
}

const linkSentences = {
  damaged: 'linkDamaged',
  newer: 'linkNewer',
  'too-long': 'linkTooLong',
  'no-inflate': 'linkNoInflate',
} as const satisfies Record<LinkProblem, keyof WorkbookLabels>;
