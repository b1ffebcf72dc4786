import { use, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { previewImport, type ImportPreview } from '#domain/record/preview.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { RecordContext } from '#islands/useRecord.ts';
import { sayFileProblem } from './fileProblem.ts';
import { ImportChoice } from './ImportChoice.tsx';
import type { WorkbookLabels } from './labels.ts';
import { doneLines } from './previewLines.ts';
import { readChosen } from './readChosen.ts';

interface Props {
  locale: string;
  labels: WorkbookLabels;
}

/** A file that was read and waits for the learner's word. */
interface Waiting {
  readonly file: string;
  readonly incoming: LearnerRecord;
  readonly preview: ImportPreview;
}

/** Brings in a saved copy: choose a file, see what is in it, then decide. */
export function Import({ locale, labels }: Props) {
  const isLive = useHydrated();
  const id = useId();
  const open = use(RecordContext);
  const field = useRef<HTMLInputElement>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [said, say] = useState<{ readonly kind: 'news' | 'trouble'; readonly lines: readonly string[] }>({
    kind: 'news',
    lines: [],
  });

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setWaiting(null);
    say({ kind: 'news', lines: [labels.importReading] });
    const chosen = await readChosen(file);
    if (chosen.kind !== 'record') {
      const problem = chosen.kind === 'refused' ? chosen.problem : null;
      say({ kind: 'trouble', lines: [sayFileProblem(problem, file.name, labels), labels.refused] });
    } else {
      const preview = previewImport(await (await open()).load(), chosen.record);
      say({ kind: 'news', lines: [] });
      setWaiting({ file: file.name, incoming: chosen.record, preview });
    }
    // So that the same file, mended, can be chosen again.
    if (field.current) field.current.value = '';
  };

  // A reload may bring back the file that was chosen before it.
  const adopt = useEffectEvent(() => void choose(field.current?.files?.[0]));
  useEffect(() => adopt(), []);

  const settle = async (isWanted: boolean) => {
    field.current?.focus();
    setWaiting(null);
    if (!isWanted || !waiting) {
      say({ kind: 'news', lines: [labels.importLeft] });
      return;
    }
    const storage = await open();
    await storage.importRecord(waiting.incoming);
    const lines = doneLines(waiting.preview, labels, locale);
    say({ kind: 'news', lines: storage.state.kind === 'memory' ? [...lines, labels.importMemory] : lines });
  };

  return (
    <section aria-labelledby="bring-in" className="import">
      <h3 id="bring-in">
        <span>{labels.importTitle}</span>
      </h3>
      <p id={`${id}-how`}>
        <span>{labels.importText}</span>
      </p>
      <p>
        <label htmlFor={`${id}-file`}>{labels.importField}</label>
        <input
          ref={field}
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          disabled={!isLive}
          aria-describedby={`${id}-how`}
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </p>
      <div role="status" className="told" data-kind={said.kind}>
        {said.lines.map((line) => (
          <p key={line}>
            <span>{line}</span>
          </p>
        ))}
      </div>
      {waiting && (
        <ImportChoice
          key={waiting.file}
          {...waiting}
          locale={locale}
          labels={labels}
          onSettle={(isWanted) => void settle(isWanted)}
        />
      )}
    </section>
  );
}
